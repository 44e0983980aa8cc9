import { createSketcher } from '../../src/sketch/sketcher.js';
import type { Sampling } from '../../src/types.js';
import type { Sketch } from '../../src/types.js';

/** Makes the sketch stage for plain texts: as {@link createSketcher}, the whole text being the story. */
export function createTextSketcher(sampling?: Sampling): (id: string, text: string) => Sketch {
  const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 }, sampling);
  return (id, text) =>
    sketch({
      ...{
        article: { id, text },
        text,
        language: 'und',
        boilerplate: [],
        sentences: [],
        tokens: [],
        quotes: [],
      },
      paragraphs: [{ start: 0, end: text.length }],
    });
}
