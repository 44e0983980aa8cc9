import { areOtherGender } from '../languages/en/gendered-words.js';
import type { Document, Sentence, Span } from '../types.js';
import { isContent } from './align-words.js';
import type { Cover } from './cover.js';
import { editedSentence } from './edited-sentence.js';
import { passage, quoted, type FactContext, type Finding } from './fact-context.js';

/** Share of pairs of neighbouring words that must be new for the order of a sentence to be lost. */
const minBroken = 0.5;
const minWords = 5;

/**
 * What a pencil did to a sentence that is otherwise the same: words taken out, words put in, a woman made a man, all
 * words in another order. Between two translations of one sentence such differences mean nothing, so only edited
 * sentences are looked at.
 */
export function judgeEdits(context: FactContext, inSource: Cover, inCopy: Cover): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, words } = context;
  const findings: Finding[] = [];
  source.sentences.forEach((sentence, index) => {
    const shuffled = shuffledPartner(context, index);
    if (shuffled !== undefined) {
      const words = passage(copy, copy.sentences[shuffled]!);
      findings.push({
        change: 'garbled',
        kind: 'text',
        garble: 'corrupted',
        severity: 'major',
        source: passage(source, sentence),
        copy: words,
        note: `The words of the sentence stand in another order: ${quoted(words.text)}.`,
      });
      return;
    }
    const partner = editedSentence(context, index);
    if (partner === undefined) return;
    const other = copy.sentences[partner]!;
    findings.push(...genderChanges(context, sentence, other));
    for (const span of loneRuns(source, sentence, words.toCopy, inSource)) {
      const text = passage(source, span);
      const note = `Words are taken out of the sentence: ${quoted(text.text)}.`;
      findings.push({ change: 'dropped', kind: 'event', severity: 'minor', source: text, note });
    }
    for (const span of loneRuns(copy, other, words.toSource, inCopy)) {
      const text = passage(copy, span);
      const note = `Words are put into the sentence: ${quoted(text.text)}.`;
      findings.push({ change: 'added', kind: 'event', severity: 'minor', copy: text, note });
    }
  });
  return findings;
}

/** Runs of words without a partner that hold a content word and were not judged already. */
function loneRuns(
  document: Document,
  { firstToken, endToken }: Sentence,
  partners: Int32Array,
  judged: Cover,
): Span[] {
  const runs: Span[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (partners[i]! >= 0) continue;
    let end = i;
    let hasContent = false;
    while (end < endToken && partners[end]! < 0) {
      hasContent ||= isContent(document.tokens[end]!);
      end++;
    }
    const span = { start: document.tokens[i]!.start, end: document.tokens[end - 1]!.end };
    if (hasContent && judged.share(span) === 0) runs.push(span);
    i = end;
  }
  return runs;
}

function genderChanges({ source, copy, words }: FactContext, a: Sentence, b: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (let i = a.firstToken; i < a.endToken; i++) {
    const before = words.toCopy[i - 1] ?? -1;
    const after = words.toCopy[i + 1] ?? -1;
    // The word itself, or what stands between the partners of its neighbours.
    for (const j of [words.toCopy[i]!, i > a.firstToken ? before + 1 : b.firstToken, after - 1]) {
      if (j < b.firstToken || j >= b.endToken) continue;
      if (!areOtherGender(source.tokens[i]!.norm, copy.tokens[j]!.norm)) continue;
      const [was, now] = [passage(source, source.tokens[i]!), passage(copy, copy.tokens[j]!)];
      const note = `A man became a woman, or a woman a man: ${quoted(was.text)} became ${quoted(now.text)}.`;
      findings.push({
        change: 'garbled',
        kind: 'person',
        garble: 'value-changed',
        severity: 'major',
        source: was,
        copy: now,
        note,
      });
      break;
    }
  }
  return findings;
}

/** The linked sentence with the very same words, most of them beside other words than before. */
function shuffledPartner({ source, copy, toCopy, toSource }: FactContext, index: number): number | undefined {
  const [partner, ...others] = toCopy[index]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) return undefined;
  const [a, b] = [wordsOf(source, index), wordsOf(copy, partner)];
  if (a.length !== b.length || a.length < minWords) return undefined;
  const sorted = [...b].sort();
  if ([...a].sort().some((word, i) => word !== sorted[i])) return undefined;
  const pairs = new Set(a.map((word, i) => `${word} ${a[i + 1] ?? ''}`));
  const broken = b.filter((word, i) => !pairs.has(`${word} ${b[i + 1] ?? ''}`)).length;
  return broken / b.length >= minBroken ? partner : undefined;
}

function wordsOf({ sentences, tokens }: Document, index: number): string[] {
  const { firstToken, endToken } = sentences[index]!;
  const words: string[] = [];
  for (let i = firstToken; i < endToken; i++) words.push(tokens[i]!.norm);
  return words;
}
