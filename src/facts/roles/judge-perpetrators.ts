import { groupLinks, perpetratorStems } from '../../languages/en/perpetrator-words.js';
import type { PreparedArticle, Span } from '../../types.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';
import { extractNames } from '../names/names.js';

/** Sentences at the top of a text that tell its news. */
const leadSentences = 3;
/** Words between “militants” and the name of their group. */
const maxBetween = 5;

interface Perpetrator extends Span {
  readonly sentence: number;
  /** Key of the name that says who they are; absent where nothing says so. */
  readonly name?: string;
}

/**
 * Who did it, in the lead: “militants” in the source and “militants of the X Front” in the copy is a claim that the
 * source does not make, even where it tells of the X Front further down; and the other way round the copy hides it.
 */
export function judgePerpetrators({ source, copy, isCopy }: FactContext): Finding[] {
  const inSource = perpetratorsOf(source);
  const inCopy = perpetratorsOf(copy);
  const [before, after] = [namedIn(source, inSource), namedIn(copy, inCopy)];
  if (inSource.length === 0 || inCopy.length === 0 || (before === undefined) === (after === undefined))
    return [];
  const was = passage(source, before ?? unnamedIn(source, inSource));
  const now = passage(copy, after ?? unnamedIn(copy, inCopy));
  if (isCopy) {
    const verdict = after ? 'perpetrator-named' : 'perpetrator-lost';
    return [tell(verdict, 'organisation', { source: was, copy: now })];
  }
  return after
    ? [tell('perpetrator-added', 'organisation', { copy: now }, { isCopy })]
    : [tell('perpetrator-dropped', 'organisation', { source: was }, { isCopy })];
}

function namedIn(
  { sentences }: PreparedArticle,
  perpetrators: readonly Perpetrator[],
): Perpetrator | undefined {
  const named = perpetrators.filter(({ name }) => name !== undefined);
  return named.find(({ sentence }) => !sentences[sentence]!.isTitle) ?? named[0];
}

function unnamedIn({ sentences }: PreparedArticle, perpetrators: readonly Perpetrator[]): Perpetrator {
  return perpetrators.find(({ sentence }) => !sentences[sentence]!.isTitle) ?? perpetrators[0]!;
}

function perpetratorsOf(document: PreparedArticle): Perpetrator[] {
  const { tokens, sentences } = document;
  const perpetrators: Perpetrator[] = [];
  const places = new Map<number, { key: string; endToken: number }>();
  for (const { firstToken, endToken, key, kind, isDemonym } of extractNames(document).names)
    if ((kind === 'organisation' || kind === 'name') && !isDemonym) places.set(firstToken, { key, endToken });
  const ends = new Map([...places.values()].map(({ endToken, key }) => [endToken, key]));
  const starts = new Map([...places].map(([first, { endToken }]) => [endToken, first]));
  for (let s = 0; s < Math.min(leadSentences, sentences.length); s++) {
    const { firstToken, endToken } = sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      if (!perpetratorStems.has(tokens[i]!.stem) || !/s$|men$/.test(tokens[i]!.norm)) continue;
      const before = ends.get(i);
      if (before !== undefined) {
        perpetrators.push({
          start: tokens[starts.get(i)!]!.start,
          end: tokens[i]!.end,
          sentence: s,
          name: before,
        });
        continue;
      }
      let k = i + 1;
      while (k < endToken && k <= i + maxBetween && !places.has(k) && groupLinks.has(tokens[k]!.norm)) k++;
      const after = k > i + 1 && k < endToken ? places.get(k) : undefined;
      perpetrators.push(
        after
          ? {
              start: tokens[i]!.start,
              end: tokens[after.endToken - 1]!.end,
              sentence: s,
              name: after.key,
            }
          : { start: tokens[i]!.start, end: tokens[i]!.end, sentence: s },
      );
    }
  }
  return perpetrators;
}
