import { speakingGroups } from '../../languages/en/attribution-words.js';
import { stem } from '../../text/stem.js';
import type { PreparedArticle } from '../../types.js';
import { stemsIn } from '../alignment/stems-in.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import type { Attribution } from './attributions.js';

/**
 * “The ministry said”, “witnesses said”: a group of speakers by what they are to the story, of which the source speaks nowhere, is no
 * vaguer name of an office or an organisation.
 */
export function isOtherGroup({ source }: FactContext, a: Attribution, b: Attribution): boolean {
  const group = headOf(b);
  const own = headOf(a);
  if (own === '' || !speakingGroups.has(group) || speakingGroups.has(own)) return false;
  return !stemsIn(source).has(stem(group, 'en'));
}

/** “Ames said Lee had won”, “Lee said that Ames had won”: each of two who are named speaks of the other. */
export function haveChangedPlaces({ source, copy }: FactContext, a: Attribution, b: Attribution): boolean {
  if (!a.isNamed || !b.isNamed) return false;
  const [x, y] = [headOf(a), headOf(b)];
  return x !== y && speaksOf(source, a, y) && speaksOf(copy, b, x);
}

/** Words of what is said in which the other is named. */
const reach = 12;

function speaksOf(document: PreparedArticle, { content }: Attribution, name: string): boolean {
  if (!content) return false;
  const first = tokenAt(document, content.start);
  return document.tokens
    .slice(first, first + reach)
    .some(({ norm, start }) => start < content.end && norm === name);
}

function headOf({ sourceKey }: Attribution): string {
  return sourceKey.slice(sourceKey.lastIndexOf(' ') + 1);
}
