import { isInCapitals } from '../../text/is-capital.js';
import {
  personPronouns,
  groupPronouns,
  links,
  personTitles,
  bodies,
} from '../../languages/en/attribution-words.js';
import { anonymousHeads } from '../../languages/en/reporting-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import type { TokenRange } from './noun-phrases.js';

/** What a source is called. */
export interface SourceName {
  readonly key: string;
  readonly words: readonly string[];
  readonly isNamed: boolean;
  readonly isAnonymous: boolean;
  readonly isPronoun: boolean;
  readonly isPerson: boolean;
}

function keyOf(head: string, name: readonly string[], proper: readonly string[]): string {
  if (bodies.has(head) && proper.length > 0) return proper.join(' ');
  return name.at(-1) === head ? name.join(' ') : head;
}

/** Reads the name of a source from its noun phrase. */
export function describeSource(document: PreparedArticle, range: TokenRange): SourceName {
  const tags = tagTokens(document);
  const { tokens } = document;
  const norms: string[] = [];
  for (let i = range.first; i < range.end; i++) norms.push(tokens[i]!.norm);
  const only = norms[0]!;
  const isPronoun =
    norms.length === 1 &&
    (personPronouns.has(only) || groupPronouns.has(only)) &&
    !isInCapitals(document.text, tokens[range.first]!);
  if (isPronoun)
    return {
      key: '',
      words: [],
      isNamed: false,
      isAnonymous: false,
      isPronoun,
      isPerson: personPronouns.has(only),
    };
  const words: string[] = [];
  let headEnd = -1;
  let name: string[] = [];
  let run: string[] = [];
  for (let i = range.first; i < range.end; i++) {
    const { norm } = tokens[i]!;
    if (links.has(norm) && headEnd < 0 && i > range.first) headEnd = i;
    const isContent = ['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'VERB'].includes(tags[i]!);
    if (isContent && norm !== "'s") words.push(norm);
    if (tags[i] === 'PROPN') run.push(norm);
    else {
      if (run.length > 0 && (headEnd < 0 || headEnd === i)) name = run;
      run = [];
    }
  }
  if (run.length > 0 && (headEnd < 0 || name.length === 0)) name = run;
  const proper: string[] = [];
  for (let i = range.first; i < range.end; i++) if (tags[i] === 'PROPN') proper.push(tokens[i]!.norm);
  const head = tokens[(headEnd < 0 ? range.end : headEnd) - 1]!.norm;
  const headIsName = name.at(-1) === head;
  const hasNumber = norms.some((norm) => anonymousHeads.has(norm));
  const isNamed = name.length > 0 && headIsName;
  const isPerson = norms.some((norm) => personTitles.has(norm)) || (isNamed && name.length >= 2);
  return {
    key: keyOf(head, name, proper),
    words,
    isNamed: name.length > 0,
    isAnonymous: !isNamed && hasNumber && anonymousHeads.has(head) && name.length === 0,
    isPronoun: false,
    isPerson,
  };
}

/** The last person for *he*, the last group or body for *they* and *it*; the other kind where there is none. */
export function resolvePronoun(
  pronoun: SourceName,
  person: SourceName | undefined,
  group: SourceName | undefined,
): SourceName {
  const found = pronoun.isPerson ? (person ?? group) : (group ?? person);
  return found ?? pronoun;
}
