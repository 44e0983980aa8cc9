import { lemma } from '../../text/lemma.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { relateTokens } from '../words/relate-tokens.js';

/**
 * Least chance that two words say the same for a CORRECTION to be built on it: what another time or a “not” beside the one
 * makes of the statement is told only where it is one statement. Set by hand, on pairs of copies that were read: those below
 * were of two acts.
 */
const minSurelySame = 0.85;

/** Light verbs (Jespersen) say nothing by themselves: a table makes of them whatever their nouns say. */
const light = new Set('make take have get give do go come put set hold run keep bring'.split(' '));

/** Whether a word of the copy is that of the source in another form, or surely says the same. */
export function isSurelySame(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  if (source.tokens[i]!.stem === copy.tokens[j]!.stem) return true;
  if (isLight(source, i) || isLight(copy, j)) return false;
  if (tagTokens(source)[i] !== tagTokens(copy)[j]) return false;
  const { relation, probability } = relateTokens(source, i, copy, j);
  return relation === 'same' && probability >= minSurelySame;
}

/** “Made a visit”; with its particle it is a verb of its own: “taken on”. */
export function isLight({ tokens }: PreparedArticle, i: number): boolean {
  return light.has(lemma(tokens[i]!.norm, 'VERB')) && !particles.has(tokens[i + 1]?.norm ?? '');
}

const particles = new Set('up down on off out in over away back through'.split(' '));
