import { describe, expect, test } from 'vitest';
import { createWorkbench } from '../../src/batch/workbench.js';
import { resolveOptions, type Options } from '../../src/options.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import { prepare } from '../../src/text/prepare.js';

const articles = Array.from({ length: 12 }, (_, i) => ({
  id: `report-${i}`,
  text: `The ferry ${i} sank off Olm at night. ADVERT Buy lamps. The crew of ${i + 20} was saved by a tug.`,
}));

const withoutAdverts = (text: string) => text.replace('ADVERT Buy lamps. ', '');
/** Reads no adverts. */
const ownPrepare: Options['prepare'] = (article) =>
  prepare({ ...article, text: withoutAdverts(article.text) });
/** Of words alone, where the usual sketches are of three in a row. */
const ownSketch: Options['sketch'] = createSketcher({ ...resolveOptions({}), shingleSize: 1 });

/** Sketches of the batch, of a bench that does all of it or of one of two. */
function sketch(options: Options, held: boolean) {
  const bench = createWorkbench(options, resolveOptions(options), articles.length, held ? 1 : 2);
  const { sketches, readings } = bench.sketch(articles);
  expect(readings!.some(Boolean), 'read, and not prepared').toBe(
    !held && options.prepare === undefined && options.sketch === undefined,
  );
  return sketches;
}

describe('a bench beside another', () => {
  test.each<readonly [string, Options]>([
    ['no stage of its own', {}],
    ['its own text stage', { prepare: ownPrepare }],
    ['its own sketches', { sketch: ownSketch }],
    ['both of its own', { prepare: ownPrepare, sketch: ownSketch }],
  ])('gives the sketches that one alone gives, with %s', (_, options) => {
    expect(sketch(options, false)).toEqual(sketch(options, true));
  });

  test('asks every stage that is given', () => {
    const usual = sketch({}, false);
    for (const options of [{ prepare: ownPrepare }, { sketch: ownSketch }])
      for (const [i, one] of sketch(options, false).entries())
        expect(one.signature, articles[i]!.id).not.toEqual(usual[i]!.signature);
    const cleaned = articles.map((article) => ({ ...article, text: withoutAdverts(article.text) }));
    const bench = createWorkbench({}, resolveOptions({}), articles.length);
    expect(sketch({ prepare: ownPrepare }, false)).toEqual(bench.sketch(cleaned).sketches);
  });
});
