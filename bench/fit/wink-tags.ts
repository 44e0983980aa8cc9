import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { tagNames } from '../../src/languages/en/tag-model.js';
import type { PreparedArticle } from '../../src/types.js';

const nlp = winkNLP(model);
const tagIds = new Map<string, number>(tagNames.map((name, i) => [name, i]));
const unknown = tagNames.indexOf('X');

/** wink's tag of each of our tokens: that of its first word there; undefined where its text cannot be traced. */
export function winkTags(document: PreparedArticle): number[] | undefined {
  const tokens = nlp.readDoc(document.text).tokens();
  // wink asks for its own functions by reference; they use no `this`.
  /* eslint-disable @typescript-eslint/unbound-method */
  const values = tokens.out<string>(nlp.its.value);
  const names = tokens.out<string>(nlp.its.pos);
  /* eslint-enable @typescript-eslint/unbound-method */
  const tags: number[] = [];
  let position = 0;
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const start = document.text.indexOf(values[i]!, position);
    if (start < 0 || start > position + 20) return undefined;
    position = start + values[i]!.length;
    while (at < document.tokens.length && document.tokens[at]!.start < position) {
      tags.push(tagIds.get(names[i]!) ?? unknown);
      at++;
    }
  }
  return tags.length === document.tokens.length ? tags : undefined;
}
