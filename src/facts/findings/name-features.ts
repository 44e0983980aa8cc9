import { documentFrequency } from '../../languages/en/document-frequency.js';
import type { PreparedArticle, Span } from '../../types.js';
import { joiners } from '../../languages/en/not-names.js';
import type { FactContext, Finding } from '../fact-context.js';
import { extractNames, type Name } from '../names/names.js';
import { areDistinctPlaces } from '../names/places.js';
import { nameSimilarity } from '../names/similarity.js';

/** What tells another person from another spelling, and a name that was translated from one that was exchanged. */
export const nameMeasures = [
  'name likeness',
  'name words shared',
  'name kept elsewhere',
  'name known before',
  'name changed throughout',
  'name places',
  'name person',
  'name of plain words',
  'plain words of a name',
  'other names kept',
] as const;

/** Share of news articles with a word in small letters or not, from which on a name of it may be translated. */
const plainFrequency = 1e-3;

type NameFeatures = Readonly<Record<(typeof nameMeasures)[number], number>>;

export const noNames: NameFeatures = {
  'name likeness': 0,
  'name words shared': 0,
  'name kept elsewhere': 0,
  'name known before': 0,
  'name changed throughout': 0,
  'name places': 0,
  'name person': 0,
  'name of plain words': 0,
  'plain words of a name': 0,
  'other names kept': 0,
};

/** How two names stand to each other and to both articles; all 0 where the finding is of no two names. */
export function nameFeatures(context: FactContext, finding: Finding): NameFeatures {
  const { source, copy, names } = context;
  const a = finding.source && nameAt(source, finding.source);
  const b = finding.copy && nameAt(copy, finding.copy);
  if (!a || !b) return noNames;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [left, come] = [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))];
  const [own, other] = [left.join(''), come.join('')];
  const mentions = Math.min(mentionsOf(source, a), mentionsOf(copy, b));
  const isKept = names.inCopy(a);
  const isKnown = names.inSource(b);
  const [plainA, plainB] = [plainShare(source, a), plainShare(copy, b)];
  return {
    'name likeness': own === '' || other === '' ? 1 : nameSimilarity(own, other),
    'name words shared': (x.length - left.length) / Math.max(1, Math.max(x.length, y.length)),
    'name kept elsewhere': isKept ? 1 : 0,
    'name known before': isKnown ? 1 : 0,
    'name changed throughout': isKept || isKnown ? 0 : Math.log(Math.max(1, mentions)),
    'name places': areDistinctPlaces(a.key, b.key) ? 1 : 0,
    'name person': a.kind === 'person' || b.kind === 'person' ? 1 : 0,
    'name of plain words': plainA === 1 && plainB === 1 ? 1 : 0,
    // A headline or the first word of a sentence: “Toll Continues” is nobody.
    'plain words of a name': Math.max(plainA, plainB),
    'other names kept': othersKept(context, a, b),
  };
}

interface NameCounts {
  readonly all: number;
  readonly kept: number;
}

const memo = new WeakMap<FactContext, NameCounts>();

/**
 * Share of the other names in linked sentences of both texts that the other text has too, in [0, 1]; 1 where there are none. Two
 * translations have many names that answer none; where all others are kept, one that is not stands out.
 */
function othersKept(context: FactContext, a: Name, b: Name): number {
  const { names } = context;
  let counts = memo.get(context);
  if (!counts) memo.set(context, (counts = countKept(context)));
  const own = Number(names.inCopy(a)) + Number(names.inSource(b));
  return (Math.max(0, counts.kept - own) + 1) / (Math.max(0, counts.all - 2) + 1);
}

function countKept({ source, copy, toCopy, toSource, names }: FactContext): NameCounts {
  const count = (
    document: PreparedArticle,
    links: readonly (readonly number[])[],
    isKept: (name: Name) => boolean,
  ) => {
    const own = extractNames(document);
    const linked = own.referents.flatMap(({ mentions }) => {
      const mention = mentions.find((index) => links[own.names[index]!.sentence]!.length > 0);
      return mention === undefined ? [] : [own.names[mention]!];
    });
    return { all: linked.length, kept: linked.filter(isKept).length };
  };
  const one = count(source, toCopy, (name) => names.inCopy(name));
  const other = count(copy, toSource, (name) => names.inSource(name));
  return { all: one.all + other.all, kept: one.kept + other.kept };
}

/** Share of the words of a name that may be translated. */
function plainShare({ tokens }: PreparedArticle, { firstToken, endToken }: Name): number {
  const own = tokens.slice(firstToken, endToken);
  return own.filter(({ stem }) => documentFrequency(stem) >= plainFrequency).length / own.length;
}

/** The name in a passage, the first of several. */
function nameAt(document: PreparedArticle, { start, end }: Span): Name | undefined {
  return extractNames(document).names.find((name) => name.start >= start && name.end <= end);
}

function mentionsOf(document: PreparedArticle, { referent }: Name): number {
  return extractNames(document).referents[referent]!.mentions.length;
}

function wordsOf({ key }: Name): string[] {
  return key.split(/[ -]/).filter((word) => word !== '' && !joiners.has(word));
}
