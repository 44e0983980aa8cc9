/**
 * Who copied whom, where it is known: how often the source and the parents are right, and how sure they were said to be.
 *
 *   npx tsx bench/measure/lineage.ts [--data DIR]
 *
 * In sheepdog and llmfake every rewrite is of the original, in onestop-rewrites the middle level is of the advanced and
 * the elementary of the middle, in wmt21-mt-copies all are of a text in another language that is missing. No text has a date here,
 * and ids are scrambled, as ties fall to the least. What decides by date or credit has no such set.
 */
import { createHash } from 'node:crypto';
import { holdDocuments } from '../../src/cluster/batch.js';
import { createClusters } from '../../src/cluster/create-clusters.js';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import { contrast } from '../../src/cluster/shared-changes.js';
import { describeMembers, moreParticulars } from '../../src/cluster/member-provenance.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { prepare } from '../../src/text/prepare.js';
import { printTable } from '../lib/report.js';
import { readCopySets, type CopySet } from '../fit/read-sets.js';
import { dataArgument } from '../lib/arguments.js';

const parentOf: Readonly<Record<string, (id: string) => string | undefined>> = {
  sheepdog: originalOf,
  llmfake: originalOf,
  'onestop-rewrites': (id) =>
    id.endsWith('ele')
      ? id.replace(/ele$/, 'int')
      : id.endsWith('int')
        ? id.replace(/int$/, 'adv')
        : undefined,
  'wmt21-mt-copies': () => 'missing',
};

interface Judged {
  readonly said: number;
  readonly isRight: boolean;
}

const match = createMatcher();
for (const set of readCopySets(dataArgument())) {
  const trueParent = parentOf[set.name];
  if (!trueParent) continue;
  const sources: Judged[] = [];
  const edges: Judged[] = [];
  let [richer, poorer, told, mistaken, copiesOfCopies, sisters] = [0, 0, 0, 0, 0, 0];
  for (const family of familiesOf(set)) {
    const scrambled = family
      .map((id) => ({ id, hash: createHash('md5').update(id).digest('hex') }))
      .sort((x, y) => (x.hash < y.hash ? -1 : 1));
    const documents = scrambled.map(({ id, hash }) =>
      prepare({ id: hash, text: set.articles.get(id)!.text, language: 'en' }),
    );
    const batch = holdDocuments(documents);
    const idOf = (position: number) => scrambled[position]!.id;
    const isIn = new Set(family);
    const rootOf = (members: readonly number[]) =>
      members.map(idOf).find((id) => !isIn.has(trueParent(id) ?? '')) ?? 'missing';
    const pairs: MatchedPair[] = documents.flatMap((x, a) =>
      documents.slice(a + 1).map((y, i) => ({ a, b: a + 1 + i, match: match(x, y) })),
    );
    for (const { members, choice, copies } of createClusters(batch, pairs, 0.5)) {
      if (!choice) continue;
      const isMissing = set.name === 'wmt21-mt-copies';
      const isRight =
        choice.kind === 'missing' ? isMissing : !isMissing && idOf(choice.member) === rootOf(members);
      sources.push({ said: choice.confidence, isRight });
      for (const { article, parent: of, isOfMissing, confidence } of copies) {
        const parent = trueParent(idOf(article));
        edges.push({ said: confidence, isRight: parent === (isOfMissing ? 'missing' : idOf(of)) });
      }
    }

    const witnesses = describeMembers(
      documents.map((_, position) => position),
      batch,
      () => [],
    );
    for (const child of witnesses) {
      const parent = witnesses.find(({ member }) => idOf(member) === trueParent(idOf(child.member)));
      if (!parent) continue;
      const more = moreParticulars(parent, child);
      if (more >= 2) richer++;
      if (more <= -2) poorer++;
      const grandparent = witnesses.find(({ member }) => idOf(member) === trueParent(idOf(parent.member)));
      const tells = (first: Uint32Array, second: Uint32Array) => {
        const { onlyFirst, onlySecond } = contrast(child.shingles, first, second);
        return onlyFirst >= 6 && onlyFirst > 4 * onlySecond;
      };
      if (grandparent) {
        copiesOfCopies++;
        if (tells(parent.shingles, grandparent.shingles)) told++;
      }
      for (const sister of witnesses) {
        if (sister === child || trueParent(idOf(sister.member)) !== trueParent(idOf(child.member))) continue;
        sisters++;
        if (tells(sister.shingles, parent.shingles)) mistaken++;
      }
    }
  }
  console.log(`\n${set.name}: ${summary('source', sources)}, ${summary('parent', edges)}.`);
  console.log(
    `The parent has two figures and quotations more ${richer} times, the copy ${poorer} times. ` +
      `Wording tells ${told} of ${copiesOfCopies} copies of a copy, and takes ${mistaken} of ${sisters} sisters for copies of each other.`,
  );
  printTable('How sure was said', [
    ...bins(sources).map((row) => ({ of: 'source', ...row })),
    ...bins(edges).map((row) => ({ of: 'parent', ...row })),
  ]);
}

function originalOf(id: string): string | undefined {
  return id.includes('#') ? id.slice(0, id.indexOf('#')) : undefined;
}

function familiesOf({ articles, pairs }: CopySet): string[][] {
  const byGroup = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const { group } = articles.get(a)!;
    const family = byGroup.get(group) ?? new Set();
    byGroup.set(group, family.add(a).add(b));
  }
  return [...byGroup.values()].map((family) => [...family]);
}

function summary(what: string, judged: readonly Judged[]): string {
  return `${what} right ${judged.filter(({ isRight }) => isRight).length} of ${judged.length}`;
}

function bins(judged: readonly Judged[]) {
  return [0, 0.3, 0.5, 0.7, 0.85].flatMap((from, i, all) => {
    const bin = judged.filter(({ said }) => said >= from && said < (all[i + 1] ?? 2));
    if (bin.length === 0) return [];
    const mean = (of: (one: Judged) => number) =>
      Number((bin.reduce((sum, one) => sum + of(one), 0) / bin.length).toFixed(2));
    return [
      {
        from,
        number: bin.length,
        said: mean(({ said }) => said),
        true: mean(({ isRight }) => (isRight ? 1 : 0)),
      },
    ];
  });
}
