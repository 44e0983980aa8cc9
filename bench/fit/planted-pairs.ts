import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffWordsWithSpace } from 'diff';
import type { Span } from '../../src/types.js';

/** Two texts of which it is known what was changed on the way. */
export interface PlantedPair {
  readonly set: string;
  readonly source: string;
  readonly copy: string;
  /** Where the fault is; empty lists where there is none, absent where any finding is right. */
  readonly fault?: { readonly source: readonly Span[]; readonly copy: readonly Span[] };
  /** Left out or put in is neither right nor wrong here: people who simplify leave things out. */
  readonly isLossFree: boolean;
}

type Row = Readonly<Record<string, string>>;

/** The pairs of the development sets on which findings are weighed, at most `most` of a set and label, evenly spread. */
export function plantedPairs(data: string, most = 600): PlantedPair[] {
  const rows = (name: string) =>
    readFileSync(join(data, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  const spread = <T>(list: readonly T[]): readonly T[] =>
    list.length <= most
      ? list
      : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]!);
  const harmless = (set: string, list: readonly (readonly [string, string])[], isLossFree = false) =>
    spread(list.filter(([a, b]) => a !== b)).map(([source, copy]): PlantedPair => ({
      set,
      source,
      copy,
      fault: { source: [], copy: [] },
      isLossFree,
    }));
  const edited = (set: string, list: readonly (readonly [string, string])[]) =>
    spread(list.filter(([a, b]) => a !== b)).map(([source, copy]): PlantedPair => ({
      set,
      source,
      copy,
      fault: editsOf(source, copy),
      isLossFree: false,
    }));

  const asset = rows('facts/asset').filter(({ label }) => label === 'same');
  const hsplit = rows('facts/hsplit').filter(({ label }) => label === 'same');
  const condaqa = rows('facts/condaqa-edits');
  const bump = rows('facts/bump').filter(
    ({ label, original, change }) => label === 'changed' && original && !/coreference/i.test(change!),
  );
  const fib = rows('facts/fib').filter(({ minimal, original }) => minimal && original);
  const demetr = rows('facts/demetr');
  const grave = demetr.filter(({ severity }) => severity !== 'minor');
  const small = demetr.filter(({ pert }) => /case|punc|tokenized|lower/.test(pert!));
  const translations = [...new Map(demetr.map((row) => [row.human, row])).values()];
  const of = (list: readonly Row[], a: string, b: string) =>
    list.map((row): readonly [string, string] => [row[a]!, row[b]!]);
  return [
    ...harmless('asset', of(asset, 'source', 'copy'), true),
    ...harmless('hsplit', of(hsplit, 'source', 'copy')),
    ...harmless(
      'condaqa',
      of(
        condaqa.filter(({ label }) => label === 'same'),
        'source',
        'copy',
      ),
      true,
    ),
    ...spread(condaqa.filter(({ label }) => label === 'changed')).map(({ source, copy }): PlantedPair => ({
      set: 'condaqa',
      source: source!,
      copy: copy!,
      isLossFree: true,
    })),
    ...edited('bump', of(bump, 'original', 'copy')),
    ...edited('fib', of(fib, 'original', 'copy')),
    ...['podcast', 'ectsum', 'qmsumm', 'samsum'].flatMap((domain) => {
      const list = rows(`facts/summedits_${domain}`);
      const broken = list.filter(({ label }) => Number(label) === 0);
      const kept = list.filter(({ label }) => Number(label) === 1);
      return [
        ...edited(domain, of(broken, 'original_summary', 'summary')),
        ...harmless(domain, of(kept, 'original_summary', 'summary')),
      ];
    }),
    ...harmless('demetr', of(translations, 'human', 'mt')),
    ...harmless('demetr', of(small, 'mt', 'perturbed')),
    ...edited('demetr', of(grave, 'mt', 'perturbed')),
    ...spread(grave).map(({ human, mt, perturbed }): PlantedPair => ({
      set: 'demetr',
      source: human!,
      copy: perturbed!,
      fault: { source: [], copy: editsOf(mt!, perturbed!).copy },
      isLossFree: true,
    })),
    ...triplesOf(rows('cases/desk-triples').filter((_, i) => i % 2 === 0)),
    ...rows('cases/one-word')
      .filter((_, i) => i % 2 === 0)
      .flatMap(({ source, word, harmless: same, harmful }) => [
        ...harmless('one-word', [[source!, source!.replace(word!, same!)]]),
        ...edited('one-word', [[source!, source!.replace(word!, harmful!)]]),
      ]),
  ];
}

interface Triple {
  readonly expect: { readonly span: Readonly<Record<string, string>> };
}

function triplesOf(list: readonly Row[]): PlantedPair[] {
  return list.flatMap((row) => {
    const { span } = (row as unknown as Triple).expect;
    const at = (text: string, part: string | undefined): Span[] => {
      const start = part ? text.indexOf(part) : -1;
      return start < 0 ? [] : [{ start, end: start + part!.length }];
    };
    const faulty = (copy: string | undefined, part: string | undefined): PlantedPair[] =>
      copy
        ? [
            {
              set: 'triples',
              source: row.source!,
              copy,
              fault: { source: at(row.source!, span.source), copy: at(copy, part) },
              isLossFree: false,
            },
          ]
        : [];
    const right = (copy: string | undefined): PlantedPair[] =>
      copy
        ? [{ set: 'triples', source: row.source!, copy, fault: { source: [], copy: [] }, isLossFree: false }]
        : [];
    return [
      ...faulty(row.garbled_verbatim, span.verbatimCopy),
      ...faulty(row.garbled_light, span.lightCopy ?? span.verbatimCopy),
      ...faulty(row.garbled, span.rewriteCopy),
      ...right(row.harmless_light),
      ...right(row.harmless),
    ];
  });
}

/** Where two versions of a text differ, as spans of each; a place where nothing stands is widened to its neighbours. */
export function editsOf(from: string, to: string): { source: Span[]; copy: Span[] } {
  const edits = { source: [] as Span[], copy: [] as Span[] };
  const reach = 2;
  let [i, j] = [0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(from, to)) {
    if (added) {
      edits.copy.push({ start: j, end: j + value.length });
      edits.source.push({ start: i - reach, end: i + reach });
    } else if (removed) {
      edits.source.push({ start: i, end: i + value.length });
      edits.copy.push({ start: j - reach, end: j + reach });
    }
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return edits;
}
