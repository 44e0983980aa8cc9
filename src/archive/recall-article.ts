import type { Article, Cluster, Comparison, FactChange, Span } from '../types.js';
import type { ArchiveCore } from './archive-core.js';
import type { HeldArticle } from './article-record.js';
import type { Recall, RecalledCopy } from './article-index.js';
import { nearestSketches, resembling } from './nearest-sketches.js';

/** Most articles told of an archive without texts. */
const maxResembling = 1000;

/**
 * Which copies of an article that was killed or corrected still carry its text, and which of its facts.
 *
 * Asked are the members of its cluster: each is compared with the withdrawn text itself, not with the one it was made
 * from, so that a copy of a copy is told what it still has of the first.
 */
export async function recallArticle(
  held: HeldArticle,
  correction: Article | undefined,
  cluster: Cluster | undefined,
  core: ArchiveCore,
): Promise<Recall> {
  const { settings, texts } = core.setup;
  const article = held.id;
  if (texts === 'none') {
    const near = nearestSketches(held.sketch, core.state.phraseIndex(), settings.plan!).filter(
      (one) => one.held.id !== article,
    );
    return { article, carrying: [], clear: [], resembling: resembling(near, maxResembling) };
  }
  const others = (cluster?.members ?? [])
    .filter((id) => id !== article)
    .map((id) => core.state.get(id))
    .filter((one) => one !== undefined);
  const [source, ...copies] = (await core.textsOf([held, ...others])).map((text, i): Article => ({
    ...(i === 0 ? held : others[i - 1]!).fields,
    text,
  })) as [Article, ...Article[]];
  const bench = core.askingBench(true);
  const named = (one: Article) => ({ ...one, id: core.newName() });
  const first = named(source);
  const compare = (copy: Article) => (bench.compare([[first, named(copy)]]) as [Comparison])[0];
  const wrong = correction && putRight(compare(correction));
  const carrying: RecalledCopy[] = [];
  const clear: string[] = [];
  for (const copy of copies) {
    const comparison = compare(copy);
    const carries = comparison.facts.filter((fact) => isCarried(fact, wrong));
    if (carries.length === 0 && (wrong || comparison.copyProbability < settings.minCopyProbability)) {
      clear.push(copy.id);
      continue;
    }
    const { id, publisher, url } = copy;
    const said = { ...(publisher !== undefined && { publisher }), ...(url !== undefined && { url }) };
    carrying.push({ article: id, ...said, comparison, carries });
  }
  core.tell(bench.takeFailures());
  carrying.sort((x, y) => y.carries.length - x.carries.length || (x.article < y.article ? -1 : 1));
  return { article, carrying, clear: clear.sort(), resembling: [] };
}

/** Where the withdrawn text says what the correction does not say any more. */
function putRight({ facts }: Comparison): Span[] {
  return facts
    .filter(({ change }) => change === 'garbled' || change === 'contradicted' || change === 'dropped')
    .flatMap(({ source }) => source ?? []);
}

/**
 * Whether the copy tells a fact of the withdrawn text too, in whatever words; a garbled one, too, where all of the text is
 * withdrawn. Where a part was put right only that part counts, and another value may be the right one.
 */
function isCarried({ change, source, copy }: FactChange, wrong: readonly Span[] | undefined): boolean {
  if (!source || !copy) return false;
  if (!wrong) return true;
  return change !== 'garbled' && change !== 'contradicted' && wrong.some((span) => overlaps(span, source));
}

function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}
