import { isQuoted } from '../../text/is-quoted.js';
import { firstPerson } from '../../languages/en/fragment-words.js';
import { verbForm, type VerbForm } from '../../text/lemma.js';
import type { PreparedArticle, Span, Token } from '../../types.js';
import type { Damage, Found } from './damage-found.js';
import { findBadArticles, findRepeatedWords, findTornClauses } from './damage-words.js';
import { findForeignScript, findFragments, findJunk, findStrayMarks } from './damage-marks.js';
import { readsAsEnglish } from '../../text/reads-as-english.js';

/**
 * Damage that one text shows on its own: stray marks, fragments, doubled words, the wrong article, foreign script, junk
 * characters, torn clauses. Ascending by start, boilerplate left out. The rules read the marks between the words, so they do
 * not depend on how sentences were split. Linear in the text.
 */
export function findDamage(document: PreparedArticle): Damage[] {
  const found = [...findStrayMarks(document), ...findForeignScript(document), ...findJunk(document)];
  if (readsAsEnglish(document.language)) {
    for (const find of [findFragments, findRepeatedWords, findBadArticles, findTornClauses]) {
      for (const damage of find(document)) found.push(damage);
    }
  }
  return place(document, found);
}

/** First persons who do something themselves. */
const subjects = new Set(['i', 'we']);

/** Longest sentence, in words, that may be called a fragment for want of a partner. */
const maxFragmentWords = 6;

/**
 * Damage that only the partner shows. `linkedSentences[i]` are the sentences of `partner` that sentence `i` answers.
 *
 * A short sentence with no partner is a fragment if it starts in lower case or holds no word that the partner knows; a first
 * person outside quotation marks is damage if the partner has none. Damage that {@link findDamage} sees is not repeated.
 */
export function findDamageAgainst(
  document: PreparedArticle,
  partner: PreparedArticle,
  linkedSentences: readonly (readonly number[])[],
): Damage[] {
  const known = new Set(partner.tokens.map((token) => token.stem));
  const partnerSpeaks = partner.tokens.some((token) => firstPerson.has(token.norm));
  const found: Found[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const isLinked = (linkedSentences[index]?.length ?? 0) > 0;
    if (!partnerSpeaks) {
      const at = tokens.findIndex(
        (token) =>
          firstPerson.has(token.norm) && !isQuoted(document, token.start) && isAlone(document, token),
      );
      const speaker = tokens[at];
      if (speaker !== undefined) {
        found.push({
          start: sentence.start,
          end: sentence.end,
          reason: 'first-person',
          // “Hold on tight, my friend” and “I think not” address the reader; “I wrote” is somebody who was not there.
          severity: subjects.has(speaker.norm) && (isLinked || isPast(tokens[at + 1])) ? 'major' : 'minor',
        });
        continue;
      }
    }
    if (isLinked || sentence.isTitle || tokens.length === 0 || tokens.length > maxFragmentWords) continue;
    const first = document.text.slice(tokens[0]!.start, tokens[0]!.end);
    if (/^\p{Ll}/u.test(first) && !tokens.some((token) => known.has(token.stem) && token.norm.length > 3)) {
      found.push({ start: sentence.start, end: sentence.end, reason: 'fragment', severity: 'major' });
    }
  }
  return place(document, found);
}

/** A past form behind the pronoun tells of something that they did. */
function isPast(next: Token | undefined): boolean {
  return pastForms.has(verbForm(next?.norm ?? ''));
}

const pastForms = new Set<VerbForm | undefined>(['past', 'past-or-participle']);

/** “I” is a numeral in “World War I” and “Elizabeth I”, and a letter in “I.”: only a word before a word counts. */
function isAlone(document: PreparedArticle, token: Span): boolean {
  const after = document.text.slice(token.end, token.end + 2);
  const before = document.text.slice(Math.max(0, token.start - 2), token.start);
  return /^[\s'’]/.test(after) && (before === '' || !/\p{L} $|\.$/u.test(before) || /[.!?]\s$/.test(before));
}

/** Sorts, drops what lies in boilerplate or inside an earlier finding, and names the sentence. */
function place(document: PreparedArticle, found: readonly Found[]): Damage[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const placed: Damage[] = [];
  let sentence = 0;
  let cut = 0;
  for (const damage of sorted) {
    while (cut < document.boilerplate.length && document.boilerplate[cut]!.end <= damage.start) cut++;
    const boilerplate = document.boilerplate[cut];
    if (boilerplate !== undefined && boilerplate.start < damage.end) continue;
    while (
      sentence + 1 < document.sentences.length &&
      document.sentences[sentence + 1]!.start <= damage.start
    )
      sentence++;
    const last = placed.at(-1);
    if (last !== undefined && last.end >= damage.end && last.reason === damage.reason) continue;
    placed.push({ sentence, ...damage });
  }
  return placed;
}
