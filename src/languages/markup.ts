import { wordPairs } from './word-pairs.js';

/** HTML that stands in texts that were taken for plain. Closed classes: tags and entities by the HTML standard, those that articles have. */

/** Tags that end a line. */
export const blockTags: readonly string[] =
  'br|p|div|ul|ol|li|h[1-6]|blockquote|section|article|header|footer|figure|figcaption|aside|table|tr|hr|dl|dt|dd|pre'.split(
    '|',
  );

/** Tags within a line. */
export const otherTags: readonly string[] =
  'span|strong|em|b|i|u|s|a|small|big|sub|sup|font|mark|cite|code|q|abbr|time|img|iframe|script|style|center|td|th|tbody|thead|video|audio|source|picture|noscript|label|button|input|form|wbr'.split(
    '|',
  );

/** Entities of marks, spaces and signs. Letters with accents are made by {@link letterAccents}. */
export const entities: ReadonlyMap<string, string> = new Map([
  ...wordPairs(
    'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
      'ndash – mdash — horbar ― hellip … bull • middot · pound £ euro € cent ¢ yen ¥ copy © reg ® trade ™ deg ° para ¶ ' +
      'sect § plusmn ± times × divide ÷ frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ micro µ iexcl ¡ iquest ¿ szlig ß ' +
      'AElig Æ aelig æ OElig Œ oelig œ Oslash Ø oslash ø Aring Å aring å ETH Ð eth ð THORN Þ thorn þ ordf ª ordm º ' +
      'minus − prime ′ Prime ″ permil ‰ dagger † Dagger ‡',
  ),
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', '\u00ad'],
  ['zwj', '\u00ad'],
  ['zwnj', '\u00ad'],
]);

/** What the name of an entity has behind its letter, as a combining mark: `eacute`. */
export const letterAccents: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
]);
