import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { listFindings } from '../../src/report/list-findings.js';
import { renderSarif, type SarifContext } from '../../src/report/render-sarif.js';
import type { Cluster, FactChange } from '../../src/types.js';
import { cliIn } from '../cli/cli-in.js';
import { CLUSTERING } from './sample.js';

const { validate, errorsOf } = sarifSchema();

/** The official schema of SARIF 2.1.0, revision rtm.5 (MIT), as Microsoft packs it. */
function sarifSchema() {
  const require = createRequire(import.meta.url);
  const json = (id: string) => require(id) as object;
  const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', allErrors: true });
  ajv.addMetaSchema(json('ajv/lib/refs/json-schema-draft-04.json'));
  const validate = ajv.compile(json('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  return {
    validate,
    errorsOf: (log: unknown) => {
      void validate(log);
      return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
    },
  };
}

const context: SarifContext = {
  version: '1.2.3',
  uriOf: (id) => (id === '10' ? undefined : `copies/${encodeURIComponent(id)}.txt`),
  regionOf: (_, { start, end }) => ({
    startLine: 1,
    startColumn: start + 1,
    endLine: 1,
    endColumn: end + 1,
    charOffset: start,
    charLength: end - start,
  }),
};
const parsed = (sarif: string) => JSON.parse(sarif) as Log;

interface Log {
  runs: { results: { level: string; locations: Record<string, unknown>[]; rank: number }[] }[];
}

describe('SARIF holds against the schema of 2.1.0', () => {
  const findings = listFindings(CLUSTERING.clusters);

  test.each([
    ['with the places in the files', context],
    ['where files have no places', { ...context, regionOf: () => undefined }],
    ['where articles have no files', { ...context, uriOf: () => undefined }],
    ['beside a baseline', { ...context, isAccepted: ({ fact }: { fact: FactChange }) => fact.severity === 'minor' }], // prettier-ignore
  ])('%s', (_, given) => {
    const log = parsed(renderSarif(findings, given));
    expect(log.runs[0]!.results.length).toBeGreaterThan(2);
    expect(errorsOf(log)).toEqual([]);
  });

  test('without any finding', () => {
    expect(errorsOf(parsed(renderSarif([], context)))).toEqual([]);
    expect(errorsOf(parsed(renderSarif(listFindings([] as Cluster[]), context)))).toEqual([]);
  });

  test('of the command line on the examples', async () => {
    const examples = join(import.meta.dirname, '../../examples/articles');
    const cli = cliIn({});
    const { stdout } = await cli('cluster', examples, '--threads', '1', '--format', 'sarif');
    expect(errorsOf(parsed(stdout))).toEqual([]);
    expect(stdout).toContain('"error"');
  }, 60_000);

  test('and the schema refuses what is none', () => {
    const broken = (change: (log: Log) => void) => {
      const log = parsed(renderSarif(findings, context));
      change(log);
      return errorsOf(log);
    };
    expect(broken(({ runs }) => (runs[0]!.results[0]!.level = 'fatal'))).not.toEqual([]);
    expect(broken(({ runs }) => (runs[0]!.results[0]!.rank = 101))).not.toEqual([]);
    expect(broken(({ runs }) => (runs[0]!.results[0]!.locations[0]!.file = 'a.txt'))).not.toEqual([]);
    expect(validate({ version: '2.1.0' })).toBe(false);
  });
});
