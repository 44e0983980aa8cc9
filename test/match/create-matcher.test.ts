import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.js';
import { prepare } from '../../src/text/prepare.js';
import type { Match } from '../../src/types.js';
import { agencySentences, otherSentences, ownReportSentences, rewriteSentences, story } from './invented.js';

fc.configureGlobal({ seed: 5 });

const match = createMatcher();
const agency = story('agency', agencySentences);
const rewrite = story('rewrite', rewriteSentences);
const ownReport = story('own', ownReportSentences);
const other = story('other', otherSentences);
const document = (text: string, language = 'en') => prepare({ id: text.slice(0, 8), text, language });

describe('createMatcher', () => {
  test('tells a rewrite, an independent report of the event and another story apart', () => {
    expect(match(agency, rewrite).relation).toBe('rewrite');
    expect(match(agency, ownReport).copyProbability).toBeLessThan(0.5);
    expect(match(agency, other)).toMatchObject({ relation: 'unrelated' });
    expect(match(agency, other).copyProbability).toBeLessThan(0.02);
  });

  test('calls a text and itself identical, with all it is made of in the evidence', () => {
    const { relation, copyProbability, eventProbability, evidence } = match(
      agency,
      story('again', agencySentences),
    );
    expect([relation, copyProbability, eventProbability]).toEqual(['identical', 1, 1]);
    expect(evidence).toMatchObject({
      resemblance: 1,
      contentOverlap: 1,
      sourceAligned: 1,
      copyAligned: 1,
      order: 1,
    });
  });

  test('sees the same words through another layout, case and quotation marks', () => {
    const shouted = document(agency.text.replaceAll('coastguard', 'COASTGUARD').replace(/ (?=[a-z])/g, '  '));
    expect(match(agency, shouted).relation).toBe('identical');
  });

  test('calls a text with a few words changed a near-duplicate', () => {
    const edited = document(
      agency.text.replace('23 people', '24 people').replace('rolled over', 'turned over'),
    );
    expect(match(agency, edited).relation).toBe('near-duplicate');
  });

  test('sees a copy in an excerpt and in a copy with as much again added', () => {
    expect(match(agency, story('part', agencySentences.slice(0, 5))).copyProbability).toBeGreaterThan(0.5);
    const extended = story('more', [...agencySentences, ...otherSentences]);
    expect(match(agency, extended).copyProbability).toBeGreaterThan(0.5);
    expect(match(other, extended).copyProbability).toBeGreaterThan(0.5);
  });

  test('gives every pair the same probabilities, relation and links whichever document comes first', () => {
    const documents = [agency, rewrite, ownReport, other, document(''), document('One.')];
    for (const a of documents) for (const b of documents) expectMirrored(match(a, b), match(b, a));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 200 }), (x, y) => {
        expectMirrored(match(document(x), document(y)), match(document(y), document(x)));
      }),
      { numRuns: 50 },
    );
  });

  test('an event is never less likely than a copy, and every probability is one', () => {
    for (const a of [agency, rewrite, ownReport, other, document('')]) {
      for (const b of [agency, rewrite, ownReport, other, document('Two words')]) {
        const { copyProbability, eventProbability } = match(a, b);
        expect(copyProbability).toBeGreaterThanOrEqual(0);
        expect(eventProbability).toBeGreaterThanOrEqual(copyProbability);
        expect(eventProbability).toBeLessThanOrEqual(1);
      }
    }
  });

  test('texts without a word have nothing in common, not even with each other', () => {
    for (const b of [document(''), document('…'), agency]) {
      const { relation, copyProbability } = match(document(''), b);
      expect(relation).toBe('unrelated');
      expect(copyProbability).toBeLessThan(0.1);
    }
  });

  test('a headline tells the event of its report, and two headlines of other matters tell two', () => {
    const ferry = document('Ferry Morning Heron capsizes on Lake Tamboro, at least 23 dead');
    const rates = document('Central bank of Harrowmere raises its main interest rate by half a point');
    expect(match(ferry, rewrite).eventProbability).toBeGreaterThan(0.5);
    expect(match(rates, other).eventProbability).toBeGreaterThan(0.5);
    expect(match(rates, rewrite).eventProbability).toBeLessThan(0.2);
    expect(match(rates, ferry).eventProbability).toBeLessThan(0.2);
  });

  test('one word is no copy of five thousand', () => {
    const long = document(`${agency.text} `.repeat(25));
    expect(match(document('ferry'), long).copyProbability).toBeLessThan(0.5);
    expect(match(document('The'), long).relation).toBe('unrelated');
  });

  test('a text with its words in reverse is no near-duplicate', () => {
    const reversed = document(agency.text.split(/\s+/).reverse().join(' '));
    const { relation, evidence } = match(agency, reversed);
    expect(relation).not.toBe('identical');
    expect(relation).not.toBe('near-duplicate');
    expect(evidence.resemblance).toBeLessThan(0.1);
  });

  test('a text with its sentences in reverse keeps no order', () => {
    expect(match(agency, story('back', [...agencySentences].reverse())).evidence.order).toBe(0);
  });

  test('every passage of the evidence is what stands at its span', () => {
    const { passages } = match(agency, rewrite).evidence;
    expect(passages).toHaveLength(5);
    for (const { source, copy } of passages) {
      expect(agency.text.slice(source.start, source.end)).toBe(source.text);
      expect(rewrite.text.slice(copy.start, copy.end)).toBe(copy.text);
    }
  });

  test('the contributions name every measure once, strongest first', () => {
    const { contributions } = match(agency, rewrite).evidence;
    expect(new Set(contributions.map(({ measure }) => measure)).size).toBe(contributions.length);
    const strengths = contributions.map(({ logOdds }) => Math.abs(logOdds));
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
  });

  test('a higher limit asks for more', () => {
    const { copyProbability } = match(agency, rewrite);
    const strict = createMatcher({ minCopyProbability: 1, minEventProbability: 1 });
    expect(copyProbability).toBeLessThan(1);
    expect(strict(agency, rewrite).relation).toBe('unrelated');
  });

  test('works in a language it has no words of', () => {
    const a = document('vato nera soli. kumi tara belo sanu veri. ralo miti gena pola.', 'xx');
    const b = document('vato nera soli. kumi tara belo sanu veri. ralo miti gena dola.', 'xx');
    expect(match(a, b).evidence.resemblance).toBeGreaterThan(0.5);
  });

  // No other article to count by: what is common is told by length and repetition.
  test('tells two rewrites in another language from two stories, with nothing else at hand', () => {
    const [story, retold, elsewhere] = [
      'El transbordador con 140 pasajeros volcó el sábado por la noche en el lago Tamboro y murieron al menos 23 personas, informó la guardia costera. El barco salió con dos horas de retraso del puerto de Gildra porque la tripulación cargaba sacos de cemento en la cubierta superior. Los pescadores de la aldea de Pellam rescataron a 61 personas antes de que llegaran las lanchas. La empresa Brannock no quiso hacer comentarios.',
      'Al menos 23 personas murieron cuando un transbordador que llevaba 140 pasajeros volcó en el lago Tamboro en la noche del sábado, según la guardia costera. La tripulación había cargado sacos de cemento en la cubierta superior y el barco dejó el puerto de Gildra con dos horas de retraso. Antes de la llegada de las lanchas, pescadores de Pellam sacaron del agua a 61 personas. Brannock, la empresa, no hizo comentarios.',
      'El banco central de Harrowmere subió el miércoles su tipo de interés en medio punto, más de lo que esperaban los analistas. La gobernadora Lise Tarnow dijo que los salarios crecen más que la productividad y que la inflación no volverá a su objetivo antes del otoño. Los diputados de la oposición calificaron la decisión de imprudente. La próxima reunión del consejo es el 12 de marzo.',
    ].map((text) => document(text, 'es'));
    expect(match(story!, retold!).relation).toBe('rewrite');
    expect(match(story!, elsewhere!).relation).toBe('unrelated');
    expect(match(story!, elsewhere!).eventProbability).toBeLessThan(0.3);
  });
});

function expectMirrored(forth: Match, back: Match): void {
  expect(back.copyProbability).toBe(forth.copyProbability);
  expect(back.eventProbability).toBe(forth.eventProbability);
  expect(back.relation).toBe(forth.relation);
  const turned = back.alignment.links.map(({ source, copy, score }) => ({
    source: copy,
    copy: source,
    score,
  }));
  const byPlace = (x: { source: readonly number[] }, y: { source: readonly number[] }) =>
    x.source[0]! - y.source[0]!;
  expect(turned.sort(byPlace)).toEqual(forth.alignment.links);
}
