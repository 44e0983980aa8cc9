/**
 * Copies made of an article word for word but for one sentence: it was cut, the sentence of another article stands in its place, or
 * that of a copy in other words which answers it. What is found there to stand in one text alone is so, but in the last of them.
 */
import { isWeighedAsLost, lostFeaturesOf } from '../../src/facts/findings/lost-features.js';
import type { PreparedArticle, Sentence } from '../../src/types.js';
import { createRandom } from '../lib/random.js';
import { lookAt } from './look-at.js';
import { plantRewrites, rewriteSets } from './planted-rewrites.js';
import type { CopySet } from './read-sets.js';

/** Articles of a set. */
const perSet = 40;
/** Words of a sentence that is changed, and how many such sentences an article must have. */
const fewestWords = 8;
const mostWords = 40;
const fewestSentences = 4;

export interface PlantedClaim {
  readonly set: string;
  readonly kind: 'cut' | 'another' | 'in other words';
  readonly features: readonly number[];
}

export function plantClaims(sets: readonly CopySet[]): PlantedClaim[] {
  const random = createRandom(5);
  const own = sets.filter(({ name }) => (rewriteSets as readonly string[]).includes(name));
  const claims: PlantedClaim[] = [];
  let donor: string | undefined;
  for (const { set, source, copy } of plantRewrites(own, { perSet, perPair: 0, half: 'fitted' })) {
    const look = lookAt(source, copy);
    if (!look) continue;
    const { context } = look;
    const fit = context.source.sentences.filter(isOfFitLength);
    if (fit.length < fewestSentences) continue;
    const sentence = fit[Math.floor(random() * fit.length)]!;
    const linked = context.toCopy[context.source.sentences.indexOf(sentence)]!;
    const told = linked.map((j) => textOf(context.copy, context.copy.sentences[j]!)).join(' ');
    const { start, end } = sentence;
    const add = (kind: PlantedClaim['kind'], text: string) => {
      const changed = lookAt(source, source.slice(0, start) + text + source.slice(end));
      for (const { finding } of changed?.ranked ?? [])
        if (isWeighedAsLost(changed!.context, finding))
          claims.push({ set, kind, features: lostFeaturesOf(changed!.context, finding) });
    };
    add('cut', '');
    if (donor !== undefined) add('another', `${donor} `);
    if (told !== '') add('in other words', `${told} `);
    donor = textOf(context.source, sentence);
  }
  return claims;
}

function isOfFitLength({ firstToken, endToken, isTitle }: Sentence): boolean {
  const words = endToken - firstToken;
  return !isTitle && words >= fewestWords && words <= mostWords;
}

function textOf({ text }: PreparedArticle, { start, end }: Sentence): string {
  return text.slice(start, end).trim();
}
