import { tagTokens, type Tag } from '../../text/tags.js';
import { isContent, tokensOf } from '../alignment/align-words.js';
import type { WordRelationName } from '../words/relate-words.js';
import { relateTokens } from '../words/relate-tokens.js';
import { haveDifferentOutcomes } from './outcomes.js';
import { editedSentence } from '../alignment/edited-sentence.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';

const openTags = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV']);
const wide = 4;

/** Content words of the source that another word stands for in the copy. */
export function judgeWording(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const { source, copy, words } = context;
  const sourceTags = tagTokens(source);
  const copyTags = tagTokens(copy);
  const changes: Finding[] = [];
  source.sentences.forEach((sentence, index) => {
    const linked = context.toCopy[index]!;
    if (linked.length === 0) return;
    const free = tokensOf(copy, linked).filter((j) => words.toSource[j]! < 0 && isContent(copy.tokens[j]!));
    if (free.length === 0) return;
    let isNear: boolean | undefined;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const a = source.tokens[i]!;
      if (words.toCopy[i]! >= 0 || !isContent(a) || !openTags.has(sourceTags[i]!)) continue;
      for (const j of free) {
        const b = copy.tokens[j]!;
        if (copyTags[j] !== sourceTags[i] || words.toSource[j]! >= 0) continue;
        const { relation } = relateTokens(source, i, copy, j);
        if (relation === 'same') continue;
        const isTurned = relation === 'opposite' || relation === 'different';
        if (!isTurned || !isSameSlot(context, i, j, wide)) {
          if (!isSameSlot(context, i, j, 1)) continue;
          isNear ??= editedSentence(context, index) !== undefined;
          if (!isNear && !isCoordinated(context, i, j)) continue;
        }
        const sides = { source: passage(source, a), copy: passage(copy, b) };
        const isOutcome = haveDifferentOutcomes(a.norm, b.norm);
        const verdict = isOutcome && !isTurned ? 'other-outcome' : wordVerdicts[relation];
        changes.push(tell(verdict, 'event', sides));
        break;
      }
    }
  });
  return changes;
}

const wordVerdicts = {
  opposite: 'opposite',
  different: 'other-thing',
  'less-precise': 'less-precise-word',
  'more-precise': 'more-precise-word',
  unknown: 'other-word',
} as const satisfies Readonly<Record<Exclude<WordRelationName, 'same'>, string>>;

/** The words on both sides answer each other, within `width` words; the ends of a sentence count as answered. */
function isSameSlot({ source, copy, words }: FactContext, i: number, j: number, width: number): boolean {
  let sides = 0;
  for (const step of [-1, 1]) {
    const inSource = source.tokens[i + step];
    const inCopy = copy.tokens[j + step];
    if (!inSource || !inCopy) {
      sides++;
      continue;
    }
    for (let k = 1; k <= width; k++) {
      const partner = words.toCopy[i + step * k];
      if (partner === undefined || partner < 0) continue;
      const apart = (partner - j) * step;
      if (apart >= 1 && apart <= width) {
        sides++;
        break;
      }
    }
  }
  return sides === 2;
}

/** “militarily and X” against “militarily and Y”: a list whose other member is the same. */
function isCoordinated({ source, copy, words }: FactContext, i: number, j: number): boolean {
  const isAnd = (norm: string | undefined) => norm === 'and' || norm === 'or';
  return (
    isAnd(source.tokens[i - 1]?.norm) &&
    isAnd(copy.tokens[j - 1]?.norm) &&
    words.toCopy[i - 2] === j - 2 &&
    i >= 2
  );
}
