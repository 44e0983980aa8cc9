import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import type { PreparedArticle } from '../../src/types.js';
import { createRandom } from './random.js';
import { createPreparer, type CopySet, type Row } from './read-sets.js';

/** Two documents and whether they descend from one text. */
export interface CopyExample {
  readonly set: string;
  readonly kind:
    | 'plain'
    | 'reprint'
    | 'excerpt'
    | 'extended'
    | 'mixed'
    | 'pasted'
    | 'spun'
    | 'lead'
    | 'leads'
    | 'cut'
    | 'block'
    | 'unrelated'
    | 'hard'
    | 'candidate';
  readonly group: string;
  readonly source: PreparedArticle;
  readonly copy: PreparedArticle;
  readonly label: 0 | 1;
  /** How many pairs of its kind it stands for, where a kind is sampled. Default 1. */
  readonly standsFor?: number;
}

/**
 * The labelled pairs, and more made of them: an excerpt (a third of the copy), an extended copy (as much of another
 * article added), a mixed one (an excerpt within another article), the same of independent pairs; reprints with light
 * edits; a part of an article word for word within another (pasted), and runs of its words throughout between runs of another
 * (spun); two reports of one event that share a block of their sites and nothing else (block); the first sentences of the one
 * against the other, and of both (lead, leads), as briefs and teasers are: those of two reports of one event lie within each
 * other's words and are no copies; four to twelve sentences of both (cut); random pairs across groups, and for each article its
 * nearest neighbour of another group.
 *
 * @param language what to take the articles for; their own where it is not given
 */
export function makeCopyExamples(sets: readonly CopySet[], language?: string): CopyExample[] {
  const random = createRandom(1);
  const ofLeads = createRandom(2);
  const examples: CopyExample[] = [];
  for (const { name, articles, pairs } of sets) {
    const prepare = createPreparer(name.endsWith('urdu') ? undefined : language);
    const rows = [...articles.values()];
    const pick = (by = random) => rows[Math.floor(by() * rows.length)]!;
    for (const [n, { a, b, label }] of pairs.entries()) {
      const source = articles.get(a)!;
      const copy = articles.get(b)!;
      const add = (kind: CopyExample['kind'], document: PreparedArticle, of = prepare(source)) =>
        examples.push({
          set: name,
          kind,
          group: source.group,
          source: of,
          copy: document,
          label: label === 'independent' ? 0 : 1,
        });
      add('plain', prepare(copy));
      if (name.endsWith('urdu')) continue;
      const [brief, beside] = ofLeads() < 0.5 ? [source, copy] : [copy, source];
      const [lead, isAlone] = [leadOf(brief, ofLeads()), ofLeads() < 0.6];
      const against = isAlone ? beside : leadOf(beside, ofLeads());
      if (lead && against)
        add(isAlone ? 'lead' : 'leads', createPreparer(language)(against), createPreparer(language)(lead));
      const [shortSource, shortCopy] = [source, copy].map((row) => cutTo(row, 4 + Math.floor(9 * ofLeads())));
      add('cut', createPreparer(language)(shortCopy!), createPreparer(language)(shortSource!));
      const other = pick();
      const isOther = other.group !== source.group;
      if (n % 2 === 0) {
        const part = excerpt(copy, random());
        if (part) add('excerpt', createPreparer(language)(part));
        if (part && isOther) add('mixed', createPreparer(language)(put(part, other, random())));
      } else if (isOther) add('extended', createPreparer(language)(extend(copy, other, random())));
      const block = label === 'independent' && isOther ? blockOf(other, random()) : undefined;
      if (!block) continue;
      const [one, two] = [put(block, source, random()), put(block, copy, random())].map(
        createPreparer(language),
      );
      examples.push({ set: name, kind: 'block', group: source.group, source: one!, copy: two!, label: 0 });
    }
    if (name.endsWith('urdu')) continue;
    for (let n = 0; n < 300; n++) {
      const [of, other] = [pick(), pick()];
      const short = random() < 0.5 ? cutTo(of, 4 + Math.floor(8 * random())) : of;
      const document = createPreparer(language);
      const edited = lightlyEdited(short, other, random);
      if (of.group === other.group || wordsOf(short) < 50 || wordsOf(edited) < 40) continue;
      const [source, copy] = [document(short), document(edited)];
      examples.push({ set: name, kind: 'reprint', group: of.group, source, copy, label: 1 });
    }
    for (let n = 0; n < 300; n++) {
      const [of, other] = [pick(), pick()];
      const part = excerpt(of, random());
      if (!part || of.group === other.group) continue;
      const copy = createPreparer(language)(put(part, other, random()));
      examples.push({ set: name, kind: 'pasted', group: of.group, source: prepare(of), copy, label: 1 });
    }
    for (let n = 0; n < 300; n++) {
      const [of, other] = [pick(ofLeads), pick(ofLeads)];
      if (of.group === other.group || wordsOf(of) < 80) continue;
      const copy = createPreparer(language)(spin(of, other, ofLeads));
      examples.push({ set: name, kind: 'spun', group: of.group, source: prepare(of), copy, label: 1 });
    }
    const unrelated = (kind: 'unrelated' | 'hard', x: Row, y: Row) =>
      examples.push({ set: name, kind, group: x.group, source: prepare(x), copy: prepare(y), label: 0 });
    for (let n = 0; n < 300; n++) {
      const [x, y] = [pick(), pick()];
      if (x.group !== y.group) unrelated('unrelated', x, y);
    }
    for (const [x, y] of nearestOfOtherGroups(rows, prepare)) unrelated('hard', x, y);
  }
  return examples;
}

/** A run of a third of the sentences, or nothing where that is too little to judge. */
function excerpt(row: Row, place: number): Row | undefined {
  const sentences = row.text.split(/(?<=[.!?”"])\s+/);
  const size = Math.ceil(sentences.length / 3);
  const from = Math.floor(place * (sentences.length - size + 1));
  const text = sentences.slice(from, from + size).join(' ');
  return text.split(/\s+/).length < 60 ? undefined : { ...row, text };
}

/** The first sentence, or two or three, or nothing where that is a title or an article of its own. */
function leadOf(row: Row, place: number): Row | undefined {
  const lead = cutTo(row, 1 + Math.floor(3 * place));
  const words = wordsOf(lead);
  return words < 12 || words > 120 ? undefined : lead;
}

function sentencesOf({ text }: Row): string[] {
  return text.split(/(?<=[.!?”"])\s+/);
}

function wordsOf({ text }: Row): number {
  return text.split(/\s+/).length;
}

function cutTo(row: Row, sentences: number): Row {
  return { ...row, text: sentencesOf(row).slice(0, sentences).join(' ') };
}

/** A reprint as a desk leaves it: some sentences cut, some words changed, at times one added or two parts swapped. */
function lightlyEdited(row: Row, other: Row, random: () => number): Row {
  const cut = [0, 0, 0.1, 0.3, 0.5][Math.floor(random() * 5)]!;
  const changed = [0, 0.003, 0.02, 0.1][Math.floor(random() * 4)]!;
  const foreign = other.text.split(/\s+/);
  let sentences = sentencesOf(row)
    .filter(() => random() >= cut)
    .map((sentence) =>
      sentence
        .split(' ')
        .map((word) => (random() < changed ? foreign[Math.floor(random() * foreign.length)]! : word))
        .join(' '),
    );
  if (random() < 0.3)
    sentences.splice(Math.floor(random() * sentences.length), 0, ...sentencesOf(other).slice(0, 1));
  if (random() < 0.15) {
    const at = Math.floor(random() * sentences.length);
    sentences = [...sentences.slice(at), ...sentences.slice(0, at)];
  }
  return { ...row, text: sentences.join(' ') };
}

/** The article with about as many words of another one put before, into or after it. */
function extend(row: Row, other: Row, place: number): Row {
  const words = row.text.split(/\s+/).length;
  const more = other.text.split(/\s+/).slice(0, words).join(' ');
  const paragraphs = row.text.split(/\n+/);
  const at = place < 0.25 ? 0 : place < 0.5 ? Math.ceil(paragraphs.length / 2) : paragraphs.length;
  return { ...row, text: [...paragraphs.slice(0, at), more, ...paragraphs.slice(at)].join('\n') };
}

/** The part before, into or after the other article. */
function put(part: Row, other: Row, place: number): Row {
  const paragraphs = other.text.split(/\n+/);
  const at = place < 0.25 ? 0 : place < 0.75 ? Math.ceil(paragraphs.length / 2) : paragraphs.length;
  return { ...part, text: [...paragraphs.slice(0, at), part.text, ...paragraphs.slice(at)].join('\n') };
}

/** Runs of four to nine words stay; between them come as many to three times as many of the other article. */
function spin(row: Row, other: Row, random: () => number): Row {
  const [words, foreign] = [row, other].map(({ text }) => text.split(/\s+/)) as [string[], string[]];
  const spun: string[] = [];
  for (let i = 0; i < words.length;) {
    const kept = 4 + Math.floor(6 * random());
    spun.push(...words.slice(i, i + kept));
    i += kept;
    const put = kept * (1 + Math.floor(3 * random()));
    const from = Math.floor(random() * Math.max(1, foreign.length - put));
    spun.push(...foreign.slice(from, from + put));
    i += put;
  }
  return { ...row, text: spun.join(' ') };
}

/** Two or three sentences, as a site puts among its articles. */
function blockOf(row: Row, place: number): Row | undefined {
  const sentences = sentencesOf(row);
  const from = Math.floor(place * (sentences.length - 2));
  const block = { ...row, text: sentences.slice(from, from + 2 + Math.round(place)).join(' ') };
  return from < 0 || wordsOf(block) < 25 || wordsOf(block) > 70 ? undefined : block;
}

/** For some 400 articles the nearest of another group by TF-IDF cosine; reprints (.6 and more) left out. */
function nearestOfOtherGroups(rows: readonly Row[], prepare: (row: Row) => PreparedArticle): [Row, Row][] {
  const frequency = createDocumentFrequencies([]);
  const postings = new Map<string, [number, number][]>();
  const vectors = rows.map((row, n) => {
    const counts = new Map<string, number>();
    for (const { stem } of prepare(row).tokens) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    let squares = 0;
    const vector = [...counts].map(([stem, count]): [string, number] => {
      const weight = -Math.log(frequency(stem, 'en')) * Math.sqrt(count);
      squares += weight * weight;
      return [stem, weight];
    });
    for (const entry of vector) {
      entry[1] /= Math.sqrt(squares);
      if (frequency(entry[0], 'en') < 0.05)
        postings.set(entry[0], [...(postings.get(entry[0]) ?? []), [n, entry[1]]]);
    }
    return vector;
  });
  const nearest: [Row, Row][] = [];
  const step = Math.max(1, Math.floor(rows.length / 400));
  for (let n = 0; n < rows.length; n += step) {
    const scores = new Float64Array(rows.length);
    for (const [stem, weight] of vectors[n]!)
      for (const [m, other] of postings.get(stem) ?? []) scores[m]! += weight * other;
    let best = -1;
    for (let m = 0; m < rows.length; m++) {
      const isOther = rows[m]!.group !== rows[n]!.group && scores[m]! < 0.5;
      if (isOther && (best < 0 || scores[m]! > scores[best]!)) best = m;
    }
    if (best >= 0) nearest.push([rows[n]!, rows[best]!]);
  }
  return nearest;
}
