/**
 * Faults planted in copies in other words: a fact of the copy that also stands in a sentence of the source with the same
 * words round it is given another value of its kind, as other articles have it. One fault a copy.
 */
import { prepare } from '../../src/text/prepare.js';
import type { PreparedArticle, Span } from '../../src/types.js';
import { createRandom } from '../lib/random.js';
import type { Site } from './fault-kind.js';
import { wordKinds } from './planted-kinds.js';
import { nameKinds } from './planted-names.js';
import type { CopySet } from './read-sets.js';

/** A copy with one fault in it. */
export interface RewriteFault {
  readonly kind: string;
  readonly text: string;
  /** Where the fault stands in `text`, and where the right value stands in the source. */
  readonly copy: Span;
  readonly source: Span;
  readonly was: string;
  readonly now: string;
}

/** A source and a copy of it in other words, as they are, and the copy with each of some faults. */
interface RewritePair {
  readonly set: string;
  readonly id: string;
  /** A machine wrote the copy, which may have changed facts by itself. */
  readonly isByMachine: boolean;
  readonly source: string;
  readonly copy: string;
  readonly faults: readonly RewriteFault[];
}

/** Sets of copies in other words. */
export const rewriteSets = ['onestop-rewrites', 'wmt21-mt-copies', 'llmfake', 'sheepdog'] as const;
/** Characters of an article that are read. */
const longest = 6000;
/** Content words, besides the fact, that two sentences must share to tell the same, and as a share of the shorter. */
const minShared = { words: 3, share: 0.3 };
/** Characters beside a place where something was taken out that point at it. */
const reach = 3;

interface Draft {
  readonly kind: string;
  readonly site: Site;
  readonly source: Span;
}

interface PlantOptions {
  /** Pairs of a set, evenly spread. */
  readonly perSet: number;
  /** Faults a pair. */
  readonly perPair: number;
  /** Stories to plant in: every second one is for fits, the others are for measures. */
  readonly half: 'fitted' | 'measured';
  readonly seed?: number;
}

/**
 * Copies with their faults, of one half of the stories. Those kinds first that were planted least in their set; the same by
 * the same seed.
 */
export function plantRewrites(
  sets: readonly CopySet[],
  { perSet, perPair, half, seed = 7 }: PlantOptions,
): RewritePair[] {
  const random = createRandom(seed);
  const pairs = sets.flatMap((set) => {
    const all = pairsOf(set);
    const stories = [...new Set(all.map(({ story }) => story))];
    const own = all.filter(({ story }) => stories.indexOf(story) % 2 === (half === 'fitted' ? 0 : 1));
    return own.length <= perSet
      ? own
      : Array.from({ length: perSet }, (_, i) => own[Math.floor((i * own.length) / perSet)]!);
  });
  const documents = new Map<string, PreparedArticle>();
  const prepared = (text: string) => {
    let document = documents.get(text);
    if (!document) documents.set(text, (document = prepare({ id: 'x', text, language: 'en' })));
    return document;
  };
  const pools = poolsOf([...new Set(pairs.map(({ source }) => source))].map(prepared));
  const counts = new Map<string, number>();
  return pairs.map((pair): RewritePair => {
    const [source, copy] = [prepared(pair.source), prepared(pair.copy)];
    const drafts = draftsOf(source, copy);
    const key = (kind: string) => `${pair.set} ${kind}`;
    const kinds = [...new Set(drafts.map(({ kind }) => kind))]
      .map((kind) => ({ kind, seen: counts.get(key(kind)) ?? 0, turn: random() }))
      .sort((a, b) => a.seen - b.seen || a.turn - b.turn);
    const faults: RewriteFault[] = [];
    for (const { kind } of kinds) {
      if (faults.length === perPair) break;
      const own = drafts.filter((draft) => draft.kind === kind);
      const draft = own[Math.floor(random() * own.length)]!;
      const pool = (pools.get(kind) ?? []).filter(
        (one) => !pair.source.includes(one) && !pair.copy.includes(one),
      );
      const now = draft.site.put(pool, random);
      const { start, end } = draft.site;
      const was = pair.copy.slice(start, end);
      if (now === undefined || now === was) continue;
      counts.set(key(kind), (counts.get(key(kind)) ?? 0) + 1);
      const isLoss = now.length < was.length / 2;
      faults.push({
        kind,
        text: pair.copy.slice(0, start) + now + pair.copy.slice(end),
        copy: isLoss
          ? { start: Math.max(0, start - reach), end: start + now.length + reach }
          : { start, end: start + now.length },
        source: draft.source,
        was,
        now,
      });
    }
    return { ...pair, faults };
  });
}

function pairsOf({ name, articles, pairs }: CopySet): (Omit<RewritePair, 'faults'> & { story: string })[] {
  const text = (id: string) => articles.get(id)!.text.slice(0, longest);
  const pair = (a: string, b: string, isByMachine: boolean) => ({
    set: name,
    story: articles.get(a)!.group,
    id: `${a} ${b}`,
    isByMachine,
    source: text(a),
    copy: text(b),
  });
  if (name === 'wmt21-mt-copies')
    return [...articles.keys()].flatMap((id) => {
      const other = id.replace(/ref-A$/, 'ref-B');
      return other !== id && articles.has(other) ? [pair(id, other, false)] : [];
    });
  return pairs.map(({ a, b }) => pair(a, b, name !== 'onestop-rewrites'));
}

/** What all articles hold of each kind, every value once. */
function poolsOf(documents: readonly PreparedArticle[]): Map<string, string[]> {
  const pools = new Map<string, Set<string>>();
  const add = (kind: string, values: readonly string[]) => {
    const pool = pools.get(kind) ?? new Set();
    pools.set(kind, pool);
    for (const value of values) pool.add(value);
  };
  for (const document of documents) {
    for (const kind of wordKinds) add(kind.name, kind.values?.(document.text) ?? []);
    for (const kind of nameKinds) add(kind.name, kind.values(document));
  }
  return new Map([...pools].map(([kind, pool]) => [kind, [...pool]]));
}

/** Every place of the copy where a fact stands that a sentence of the source with its like round it holds as well. */
function draftsOf(source: PreparedArticle, copy: PreparedArticle): Draft[] {
  const sources = source.sentences.map((sentence) => ({
    sentence,
    text: source.text.slice(sentence.start, sentence.end),
    words: contentOf(source.text.slice(sentence.start, sentence.end)),
  }));
  return copy.sentences.flatMap((sentence, i) => {
    const text = copy.text.slice(sentence.start, sentence.end);
    const words = contentOf(text);
    const near = sources.filter(({ words: others }) => areNear(words, others));
    if (near.length === 0) return [];
    const shift = (site: Site): Site => ({
      ...site,
      start: site.start + sentence.start,
      end: site.end + sentence.start,
    });
    const sites = [
      ...wordKinds.flatMap(({ name, sites: of }) =>
        of(text).map((site) => ({ kind: name, site: shift(site) })),
      ),
      ...nameKinds.flatMap(({ name, sites: of }) => of(copy, i).map((site) => ({ kind: name, site }))),
    ];
    return sites.flatMap(({ kind, site }): Draft[] => {
      for (const {
        sentence: { start, end },
        text: own,
      } of near) {
        if (site.isIn && !site.isIn(own)) continue;
        const at = placeOf(own, site.anchor);
        if (at < 0) continue;
        const isWhole = site.anchor === '';
        return [
          {
            kind,
            site,
            source: isWhole ? { start, end } : { start: start + at, end: start + at + site.anchor.length },
          },
        ];
      }
      return [];
    });
  });
}

/** Where words stand whole in a text, −1 if nowhere. */
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isStart = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/^[\p{L}\p{N}]/u.test(words);
    if (isStart) return at;
  }
  return -1;
}

function contentOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

function areNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= minShared.words && shared >= minShared.share * Math.min(a.size, b.size);
}
