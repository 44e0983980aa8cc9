/** Faults of what a clause says of its facts: whether, when, of whom and by whose word. */
import { closed, likeCase, type FaultKind } from './fault-kind.js';

const auxiliary = 'was|were|is|are|has|have|had|will|would|can|could|did|does|do|should';
const denies = (sentence: string) => /\b(?:not|never|no|cannot|without)\b|n['’]t\b/i.test(sentence);
const male = /\b(?:he|his|him|himself)\b/i;
const female = /\b(?:she|her|hers|herself)\b/i;

/** "was not seen" → "was seen"; the word after it must stand in the source, in a sentence that denies. */
const negationLost: FaultKind = {
  name: 'negation lost',
  sites: (sentence) =>
    [
      ...sentence.matchAll(
        new RegExp(String.raw`\b(${auxiliary})( not|n['’]t) (?=(?:\w+ )?([a-z]{4,}))`, 'g'),
      ),
      ...sentence.matchAll(/\b()(never) (?=(?:\w+ )?([a-z]{4,}))/g),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      anchor: match[3]!,
      isIn: denies,
      put: () => (match[1] ? `${match[1]} ` : ''),
    })),
};

const negationPut: FaultKind = {
  name: 'negation put in',
  sites: (sentence) =>
    denies(sentence)
      ? []
      : [
          ...sentence.matchAll(/\b(?:was|were|is|are|has|have|had|will|would|can|could) (?=([a-z]{4,}))/g),
        ].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          anchor: match[1]!,
          isIn: (source) => !denies(source),
          put: () => `${match[0]}not `,
        })),
};

const toFemale: Readonly<Record<string, string>> = { he: 'she', his: 'her', him: 'her', himself: 'herself' };
const toMale: Readonly<Record<string, string>> = { she: 'he', her: 'his', herself: 'himself' };
const pronoun: FaultKind = {
  name: 'he or she',
  sites: (sentence) =>
    [...sentence.matchAll(/\b(?:he|his|him|himself|she|her|herself)\b/gi)].map(({ 0: found, index }) => {
      const isMale = male.test(found);
      return {
        start: index,
        end: index + found.length,
        anchor: '',
        isIn: (source) =>
          isMale ? male.test(source) && !female.test(source) : female.test(source) && !male.test(source),
        put: () => likeCase((isMale ? toFemale : toMale)[found.toLowerCase()]!, found),
      };
    }),
};

const begun: FaultKind = {
  name: 'begun, planned',
  sites: (sentence) =>
    [
      ...sentence.matchAll(
        /\b(?:(?:has|have|had) )?(began|begun|started|launched|opened|announced|signed|bought|built|moved|visited|published)\b(?! by| in the)/g,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      anchor: match[1]!.slice(0, 4),
      isIn: (source) => !/\b(?:will|to|plans?|would)\b/.test(source),
      put: () =>
        `will ${({ began: 'begin', begun: 'begin', bought: 'buy', built: 'build', moved: 'move' } as Record<string, string>)[match[1]!] ?? match[1]!.replace(/ed$/, '')}`,
    })),
};

const may = (): FaultKind => closed('will, may', /\bwill(?= [a-z]+)/g, () => 'may');
const hedge = (): FaultKind => closed('may, will', /\b(?:may|might|could)(?= [a-z]+)/g, () => 'will');

const sourceLost: FaultKind = {
  name: 'source lost',
  sites: (sentence) =>
    [
      ...sentence.matchAll(
        /,? (?:(?:[A-Z][\w.’'-]+ ){1,3}(?:said|says|added|explained|claimed)|(?:said|says|added|according to) (?:[A-Z][\w.’'-]+ ?){1,3})\.?(?=\s*$)/g,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      anchor: match[0].match(/[A-Z][\w’'-]+/g)!.at(-1)!,
      isIn: (source) => /\b(?:said|says|added|told|according|explained|claimed)\b/.test(source),
      put: () => '.',
    })),
};

/** In the order in which they are tried. A function, for this file and `planted-kinds.ts` read each other. */
export function clauseKinds(): FaultKind[] {
  return [negationLost, negationPut, pronoun, begun, may(), hedge(), sourceLost];
}
