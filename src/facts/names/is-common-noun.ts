import type { PreparedArticle } from '../../types.js';
import type { Name } from './names.js';

const memo = new WeakMap<PreparedArticle, ReadonlySet<string>>();

/**
 * Whether what was taken for a name is a noun that opens a sentence (“Guilds must apply”): one word, which either text has
 * in small letters as well. Linear in both, once.
 */
export function isCommonNoun(document: PreparedArticle, name: Name, other: PreparedArticle): boolean {
  if (name.endToken - name.firstToken !== 1) return false;
  if (document.sentences[name.sentence]!.firstToken !== name.firstToken) return false;
  const { stem } = document.tokens[name.firstToken]!;
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
