import { areOtherGender, mayBeSaidOfBoth } from '../../languages/en/gendered-words.js';
import { pronounPersons } from '../../languages/en/role-words.js';
import { isQuoted } from '../../text/is-quoted.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { sentencePair } from '../alignment/sentence-pair.js';
import { areEnglish, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';

/** Share of the words of two sentences that stand in both for one pronoun to stand in the place of another. */
const minSame = 0.7;

/** Persons who are spoken of, and neither speak nor are spoken to. */
const third = new Set(['he', 'she', 'it', 'they']);

/**
 * Pronouns that point at somebody else: “his wife” that became “my wife”, “she said” that became “they said”, in a
 * sentence that is otherwise much the same; and a “Mr” that became a “Ms” before one name, in any sentence.
 */
export function judgePersons(context: FactContext): Finding[] {
  if (!context.isCopy || !areEnglish(context)) return [];
  const { source, copy, words } = context;
  const findings: Finding[] = [];
  source.sentences.forEach(({ firstToken, endToken }, index) => {
    for (let i = firstToken + 1; i < endToken; i++) {
      const j = words.toCopy[i]!;
      if (j < 1 || !/^\p{Lu}/u.test(source.text.slice(source.tokens[i]!.start, source.tokens[i]!.end)))
        continue;
      const [x, y] = [source.tokens[i - 1]!, copy.tokens[j - 1]!];
      if (areOtherGender(x.norm, y.norm) && !mayBeSaidOfBoth(x.norm, y.norm))
        findings.push(
          tell('gender-changed', 'person', { source: passage(source, x), copy: passage(copy, y) }),
        );
    }
    const pair = sentencePair(context, index);
    if (!pair || (2 * pair.shared) / (pair.size + pair.otherSize) < minSame) return;
    for (const { source: own, copy: others } of pair.hunks() ?? []) {
      if (own[1] - own[0] !== 1 || others[1] - others[0] !== 1) continue;
      const [x, y] = [source.tokens[own[0]]!, copy.tokens[others[0]]!];
      const [before, after] = [pronounPersons.get(x.norm), pronounPersons.get(y.norm)];
      if (before === undefined || after === undefined || before === after) continue;
      // An organisation is “it” or “they”.
      if (before + after === 'itthey' || before + after === 'theyit') continue;
      // A child or a dog is “it” to one desk and “he” to another; only whoever edits one word means it.
      // “I will in my first year”, “he promises to in his”: a speech is retold so.
      const isRetold = third.has(before) !== third.has(after);
      if ((isRetold || before === 'it' || after === 'it') && editedSentence(context, index) === undefined)
        continue;
      // What was told is now said, or the reverse: then the persons change with it. Both said, it is the judge of
      // quotations that tells.
      if (isQuoted(source, x.start) || isQuoted(copy, y.start)) continue;
      const sides = { source: passage(source, x), copy: passage(copy, y) };
      if (areOtherGender(x.norm, y.norm)) findings.push(tell('gender-changed', 'person', sides));
      // “They” is also said of one person whose sex is not told.
      else
        findings.push(
          tell('person-changed', 'person', sides, {
            severity: before === 'they' || after === 'they' ? 'minor' : 'major',
          }),
        );
    }
  });
  return findings;
}
