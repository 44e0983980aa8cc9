import { documentFrequency } from '../../languages/en/document-frequency.js';
import { currencyCodes } from '../../languages/en/quantity-words.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import type { Name } from './names.js';

/** Share of news articles with a noun from which on it opens a sentence as itself, and not as somebody's name. */
const minFrequency = 0.005;

const memo = new WeakMap<PreparedArticle, ReadonlySet<string>>();

/**
 * Whether what was taken for a name is a noun that opens a sentence (“Guilds must apply”): one word, which either text has
 * in small letters as well or news articles often do; or the code of a currency. Linear in both, once.
 */
export function isCommonNoun(document: PreparedArticle, name: Name, other: PreparedArticle): boolean {
  if (name.endToken - name.firstToken !== 1) return false;
  const { stem, norm, start, end } = document.tokens[name.firstToken]!;
  // `SEK 6.5 billion` names no one.
  if (currencyCodes.has(norm) && /^\p{Lu}+$/u.test(document.text.slice(start, end))) return true;
  if (document.sentences[name.sentence]!.firstToken !== name.firstToken) return false;
  if (tagTokens(document)[name.firstToken] === 'NOUN' && documentFrequency(stem) >= minFrequency) return true;
  return smallStems(document).has(stem) || smallStems(other).has(stem);
}

/** Stems of the words in small letters. */
function smallStems(document: PreparedArticle): ReadonlySet<string> {
  let stems = memo.get(document);
  if (stems === undefined) {
    const { text, tokens } = document;
    stems = new Set(tokens.filter(({ start }) => /\p{Ll}/u.test(text[start] ?? '')).map(({ stem }) => stem));
    memo.set(document, stems);
  }
  return stems;
}
