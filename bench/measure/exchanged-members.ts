/**
 * What `judgeExclusiveClasses` finds: in copies in other words a member of a closed class is given the name of another of its class
 * that the source speaks of nowhere. Beside it stands how often the judge speaks of the copies as they are, where it is nearly
 * always wrong. Run: npx tsx bench/measure/exchanged-members.ts [--half fitted] [--data DIR]   (a minute)
 *
 * Stories of the half that nothing was developed on, but for `--half fitted`.
 */
import { exclusiveClasses } from '../../src/languages/en/exclusive-classes.js';
import { lemmasOf } from '../../src/facts/words/lemmas.js';
import { judgeExclusiveClasses } from '../../src/facts/wording/judge-exclusive-classes.js';
import { tagTokens } from '../../src/text/tags.js';
import type { PreparedArticle } from '../../src/types.js';
import { lookAt } from '../fit/look-at.js';
import { plantRewrites, rewriteSets } from '../fit/planted-rewrites.js';
import { readCopySets } from '../fit/read-sets.js';
import { argument, dataArgument } from '../lib/arguments.js';
import { createRandom } from '../lib/random.js';
import { printTable } from '../lib/report.js';

const half = argument('--half') === 'fitted' ? 'fitted' : 'measured';
const perCopy = 3;
const random = createRandom(7);
const classes = exclusiveClasses.map(({ members, tags }) => ({
  name: members[0]!.names[0]!,
  tags,
  members: members.map(({ names }) => names),
}));
const rows = new Map<string, { planted: number; found: number; alarms: number }>();
const rowOf = (name: string) => {
  const row = rows.get(name) ?? { planted: 0, found: 0, alarms: 0 };
  rows.set(name, row);
  return row;
};
let copies = 0;

interface Place {
  readonly token: number;
  readonly line: number;
  readonly now: string;
}

/** Members that both texts name, in linked sentences, and what may stand in their place. */
function placesIn(copy: PreparedArticle, isLinked: (token: number) => boolean, told: ReadonlySet<string>) {
  const tags = tagTokens(copy);
  return copy.tokens.flatMap(({ norm }, token) =>
    classes.flatMap(({ tags: own, members }, line): Place[] => {
      const at = members.findIndex((forms) => forms.includes(norm));
      if (at < 0 || !own.includes(tags[token]!) || !told.has(norm) || !isLinked(token)) return [];
      const others = members.filter((forms, k) => k !== at && !told.has(forms[0]!));
      const now = others[Math.floor(random() * others.length)]?.[0];
      return now === undefined ? [] : [{ token, line, now }];
    }),
  );
}

const sets = readCopySets(dataArgument()).filter(({ name }) =>
  (rewriteSets as readonly string[]).includes(name),
);
for (const { source, copy } of plantRewrites(sets, { perSet: Infinity, perPair: 0, half })) {
  const context = lookAt(source, copy)?.context;
  if (!context?.isCopy) continue;
  copies++;
  const classOf = (word: string) =>
    classes.find(({ members }) => members.flat().includes(word.toLowerCase()))?.name ?? 'inflected';
  for (const finding of judgeExclusiveClasses(context)) rowOf(classOf(finding.source!.text)).alarms++;
  const tags = tagTokens(context.source);
  const told = new Set(context.source.tokens.flatMap(({ norm }, i) => lemmasOf(norm, tags[i])));
  const isLinked = (token: number) =>
    context.copy.sentences.some(
      ({ firstToken, endToken }, j) =>
        token >= firstToken && token < endToken && context.toSource[j]!.length > 0,
    );
  for (const { token, line, now } of placesIn(context.copy, isLinked, told).slice(0, perCopy)) {
    const { start, end } = context.copy.tokens[token]!;
    const seen = lookAt(source, copy.slice(0, start) + now + copy.slice(end));
    if (!seen?.context.isCopy) continue;
    const row = rowOf(classes[line]!.name);
    row.planted++;
    const isFound = judgeExclusiveClasses(seen.context).some(
      (finding) => finding.copy!.start < start + now.length && finding.copy!.end > start,
    );
    if (isFound) row.found++;
  }
}
const all = { planted: 0, found: 0, alarms: 0 };
for (const row of rows.values())
  for (const key of ['planted', 'found', 'alarms'] as const) all[key] += row[key];
printTable(
  `Members of closed classes exchanged in ${copies} copies in other words`,
  [...rows, ['all', all] as const].map(([name, row]) => ({ class: name, ...row })),
);
