import { nearNegators, negatorBreakers, verbNegators } from '../../languages/en/negators.js';
import { verbForm } from '../../text/lemma.js';
import type { Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';

const planning = new Set(
  'plans aims hopes promises vows pledges offers needs wants claims threatens intends'.split(' '),
);

/** Whether a sentence asks: its last mark but brackets and quotation marks is a question mark. */
export function endsAsQuestion(document: PreparedArticle, sentenceIndex: number): boolean {
  const sentence = document.sentences[sentenceIndex]!;
  const last = document.tokens[sentence.endToken - 1];
  if (last === undefined) return false;
  const limit = Math.min(document.text.length, last.end + 6);
  return /^["”’')\]]{0,2} ?\?/.test(document.text.slice(last.end, limit));
}

/** “not covered”, “tend not to decay”: a negator before the group that no group before it holds. */
export function negatorsBefore(
  document: PreparedArticle,
  tags: readonly Tag[],
  first: number,
  from: number,
): number {
  for (let i = first - 1; i >= from && i >= first - 2; i--) {
    if (breaks(document, i + 1)) return 0;
    const { norm } = document.tokens[i]!;
    if (verbNegators.has(norm) && negatesVerb(document, i))
      return negatorBreakers.has(document.tokens[i + 1]!.norm) ? 0 : 1;
    if (tags[i] !== 'ADV') return 0;
  }
  return 0;
}

/** “the council plans to close”: taggers take the word for a noun. */
export function isPlanning(document: PreparedArticle, tags: readonly Tag[], i: number): boolean {
  if (
    !planning.has(document.tokens[i]!.norm) ||
    document.tokens[i + 1]?.norm !== 'to' ||
    !isBaseVerb(document, tags, i + 2)
  )
    return false;
  const before = tags[i - 1];
  return i > 0 && !breaks(document, i) && (before === 'NOUN' || before === 'PROPN' || before === 'PRON');
}

/** Whether a verb stands there by its tag, or in spite of it; “according to” is a preposition. */
export function opensVerb(document: PreparedArticle, tags: readonly Tag[], i: number): boolean {
  const isVerb = tags[i] === 'VERB' && document.tokens[i]!.norm !== 'according';
  return isVerb || isPlanning(document, tags, i);
}

/** “They'd like”, “she'd rather not stay”: before a verb as it stands in a dictionary “'d” is *would*, else it is *had*. */
export function isWould({ tokens }: PreparedArticle, i: number): boolean {
  if (tokens[i]!.norm !== "'d") return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const { norm } = tokens[k]!;
    if (norm === 'better') return false;
    if (norm === 'rather' || norm === 'like' || isBaseForm(norm)) return true;
    if (!verbNegators.has(norm) && !norm.endsWith('ly') && !betweenWords.has(norm)) return false;
  }
  return false;
}

/** Adverbs that stand between an auxiliary and its verb and do not end in “ly”. */
const betweenWords = new Set('also always just still soon ever even'.split(' '));

/** “US-led” and “long-running” hold no verb of their own. */
export function isHyphen(document: PreparedArticle, i: number): boolean {
  const start = document.tokens[i - 1]!.end;
  return /^[-‐‑]$/.test(document.text.slice(start, Math.min(document.tokens[i]!.start, start + 2)));
}

export function isBaseVerb(document: PreparedArticle, tags: readonly Tag[], i: number): boolean {
  const token = document.tokens[i];
  if (token === undefined || !isBaseForm(token.norm)) return false;
  return tags[i] === 'VERB' || tags[i] === 'AUX' || isVerbBeforeObject(document, tags, i);
}

/** “To close 45 stores”, “to open the lock”: taggers take the verb for the adjective. */
export function isVerbBeforeObject({ tokens }: PreparedArticle, tags: readonly Tag[], i: number): boolean {
  const isObject = tags[i + 1] === 'NUM' || tags[i + 1] === 'DET' || tags[i + 1] === 'PROPN';
  return tags[i] === 'ADJ' && tokens[i - 1]?.norm === 'to' && isObject;
}

export function breaks(document: PreparedArticle, i: number): boolean {
  const start = document.tokens[i - 1]!.end;
  const end = document.tokens[i]!.start;
  return end - start > 12 || /[,;:.!?()[\]—–\n]/.test(document.text.slice(start, end));
}

export function invertedVerb(
  document: PreparedArticle,
  tags: readonly Tag[],
  from: number,
  to: number,
): number {
  for (let i = from; i < to; i++) {
    if (
      i > from &&
      /[;:.!?\n]/.test(
        document.text.slice(
          document.tokens[i - 1]!.end,
          Math.min(document.tokens[i]!.start, document.tokens[i - 1]!.end + 8),
        ),
      )
    )
      return -1;
    if (tags[i] === 'VERB') return i;
  }
  return -1;
}

export function isBaseForm(norm: string): boolean {
  const shape = verbForm(norm);
  return shape === 'base' || norm === 'be' || norm === 'have' || norm === 'do';
}

/** “did nt” is cut out of “didnt”; a word of its own it is no “not”: “NT$3 million”. */
export function negatesVerb({ tokens }: PreparedArticle, i: number): boolean {
  const { norm, start } = tokens[i]!;
  if (norm === 'nt') return tokens[i - 1]?.end === start;
  return verbNegators.has(norm) || nearNegators.has(norm);
}
