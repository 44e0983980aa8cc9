import { extractNames } from '../names/names.js';
import { createSentenceIndex } from './sentence-index.js';

/** {@link extractNames} of one sentence. */
export const namesOfSentence = /* @__PURE__ */ createSentenceIndex(
  (document) => extractNames(document).names,
  ({ sentence }) => sentence,
);
