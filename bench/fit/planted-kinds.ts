/** The kinds of fault that are planted in a copy in other words: what is found, and what is put in its place. */
import { closed, likeCase, pick, upper, type FaultKind } from './fault-kind.js';
import { clauseKinds } from './planted-clauses.js';

/** A value in the place of another, out of the pool. */
function value(
  name: string,
  pattern: RegExp,
  isNear: (one: string, other: string) => boolean = () => true,
): FaultKind {
  return {
    name,
    sites: (sentence) =>
      [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        anchor: found,
        put: (pool, random) =>
          pick(
            pool.filter((one) => one !== found && isNear(one, found)),
            random,
          ),
      })),
    values: (text) => [...text.matchAll(pattern)].map(({ 0: found }) => found),
  };
}

const among =
  (...lists: readonly (readonly string[])[]) =>
  (word: string, random: () => number) => {
    const list = lists.find((one) => one.includes(word.toLowerCase()));
    const put =
      list &&
      pick(
        list.filter((one) => one !== word.toLowerCase()),
        random,
      );
    return put && likeCase(put, word);
  };
const oneOf = (list: readonly string[], flags = 'g') => new RegExp(`\\b(?:${list.join('|')})\\b`, flags);

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april june july august september october november december'.split(' ');
const numerals = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const spans = [
  ['minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ['miles', 'metres', 'kilometres', 'feet'],
  ['pounds', 'tonnes', 'grams', 'kilograms'],
];
/** Two that exclude each other; either may stand for the other. */
const opposites = (
  'rose fell|increase decrease|increased decreased|increasing decreasing|won lost|before after|higher lower|' +
  'highest lowest|largest smallest|biggest smallest|best worst|better worse|first last|north south|northern southern|' +
  'east west|eastern western|support oppose|supported opposed|accepted rejected|approved rejected|oldest youngest|' +
  'more fewer|most least|up down|success failure|successful unsuccessful|legal illegal|possible impossible|safe dangerous'
)
  .split('|')
  .map((pair) => pair.split(' '));
const opposite = (word: string) => {
  const pair = opposites.find((one) => one.includes(word.toLowerCase()));
  return (
    pair &&
    likeCase(
      pair.find((one) => one !== word.toLowerCase())!,
      word,
    )
  );
};

const figure = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
/** So many digits more or fewer at most, and not the same value. */
const likeSize = (one: string, other: string) => {
  const [a, b] = [one, other].map((text) => Number(text.replace(/[^\d.]/g, ''))) as [number, number];
  return a !== b && a > 0 && b > 0 && Math.abs(Math.log10(a / b)) < 1.5;
};
const isYearNear = (one: string, other: string) => Math.abs(Number(one) - Number(other)) <= 30;
/** Kinds that are read off the words alone; names, roles and plain words come from the readers of `planted-names.ts`. */
export const wordKinds: readonly FaultKind[] = [
  value(
    'number',
    new RegExp(
      String.raw`(?<![\d.,$£€:/-])\b(?!(?:1[89]|20)\d\d\b)(?:${figure})\b(?![.,:/-]?\d|(?:st|nd|rd|th)\b|\s?(?:%|per ?cent|million|billion|[ap]\.?m\b|-?years?[ -]old|[-–]))`,
      'g',
    ),
    likeSize,
  ),
  closed('numeral', oneOf(numerals), among(numerals)),
  value('year', /(?<![\d-])\b(?:1[89]|20)\d\d\b(?![\d-])/g, isYearNear),
  value('per cent', /\b\d+(?:\.\d+)?(?=\s?(?:%|per ?cent\b))/g, likeSize),
  value('sum of money', new RegExp(String.raw`(?<=[$£€])(?:${figure})`, 'g'), likeSize),
  closed('currency', /[$£€](?=\d)/g, (sign, random) =>
    pick(
      ['$', '£', '€'].filter((one) => one !== sign),
      random,
    ),
  ),
  closed('scale', /\b\d[\d.,]* (million|billion|thousand)\b/g, among(['million', 'billion', 'thousand'])),
  closed(
    'unit',
    new RegExp(String.raw`\b(?:\d[\d.,]*|${numerals.join('|')}) (${spans.flat().join('|')})\b`, 'g'),
    among(...spans),
  ),
  closed('weekday', oneOf(days.map(upper)), among(days)),
  closed(
    'month',
    new RegExp(
      String.raw`(?<=\b(?:in|on|since|last|this|\d(?:st|nd|rd|th)?|until|from) )(?:${months.map(upper).join('|')})\b|\b(?:${months.map(upper).join('|')})(?= \d)`,
      'g',
    ),
    among(months),
  ),
  value('age', /\b\d{1,2}(?=-year-old|\syears? old)|(?<=, |aged )\d\d(?=,)/g, likeSize),
  ...clauseKinds(),
  closed('opposite', oneOf(opposites.flat(), 'gi'), opposite),
];
