import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.js';
import { prepare } from '../../src/text/prepare.js';
import { agencySentences, otherSentences, ownReportSentences, rewriteSentences, story } from './invented.js';

const match = createMatcher();
const agency = story('agency', agencySentences);
const other = story('other', otherSentences);

describe('a part of an article, and an article of parts', () => {
  test('a third copied word for word with own reporting around it is a copy', () => {
    const mixed = story('mixed', [
      ...agencySentences.slice(0, 4),
      'Our reporter found the quay of Gildra crowded with people who had come on foot from the hill villages.',
      'A baker said that she had closed her shop because two of her apprentices were on the list.',
      'The town council meets on Monday to discuss a fund for the families.',
    ]);
    const { relation, evidence } = match(agency, mixed);
    expect(relation).toBe('rewrite');
    expect(evidence.copyContainment).toBeGreaterThan(evidence.sourceContainment);
  });

  // Agency copy among other matter: a town page, a round-up, a live blog.
  test.each([
    ['before', 0],
    ['within', 6],
    ['after', 19],
  ])('a third pasted word for word %s a text twice as long is a copy', (_, at) => {
    const around = [...otherSentences, ...ownReportSentences];
    const part = agencySentences.slice(1, 6);
    const { relation, evidence } = match(
      agency,
      story('page', [...around.slice(0, at), ...part, ...around.slice(at)]),
    );
    expect(relation).toBe('rewrite');
    expect(evidence.sourceContainment).toBeGreaterThan(0.35);
    expect(evidence.copyContainment).toBeLessThan(0.3);
  });

  test('an excerpt is contained in its source, and not the other way round', () => {
    const { evidence } = match(agency, story('part', agencySentences.slice(0, 4)));
    expect(evidence.copyContainment).toBeGreaterThan(0.9);
    expect(evidence.sourceContainment).toBeLessThan(0.5);
    expect(evidence.copyAligned).toBe(1);
  });

  test('an article pasted together of two has both for parents, each for its part', () => {
    const mashUp = story('mash-up', [...agencySentences.slice(0, 6), ...otherSentences.slice(0, 6)]);
    for (const parent of [agency, other]) {
      const { relation, evidence } = match(parent, mashUp);
      expect(relation).not.toBe('unrelated');
      expect(relation).not.toBe('same-event');
      expect(evidence.sourceContainment).toBeGreaterThan(0.4);
      expect(evidence.copyContainment).toBeGreaterThan(0.3);
      expect(evidence.copyContainment).toBeLessThan(0.7);
    }
    const [ofAgency, ofOther] = [match(agency, mashUp), match(other, mashUp)];
    const linked = (one: typeof ofAgency) => new Set(one.alignment.links.flatMap(({ copy }) => copy));
    for (const sentence of linked(ofAgency)) expect(linked(ofOther).has(sentence)).toBe(false);
    expect(match(agency, other).relation).toBe('unrelated');
  });

  test('a copy with half a page of own reporting holds all of its source, which holds half of it', () => {
    const { relation, evidence } = match(agency, story('own', [...agencySentences, ...ownReportSentences]));
    expect(relation).toBe('near-duplicate');
    expect(evidence.sourceContainment).toBeGreaterThan(0.95);
    expect(evidence.copyContainment).toBeLessThan(0.7);
    expect(evidence.sourceAligned).toBe(1);
    expect(evidence.copyAligned).toBeLessThan(0.8);
  });

  test('a rewrite with an own report behind it is a copy still', () => {
    const joined = story('joined', [...rewriteSentences, ...ownReportSentences]);
    expect(match(agency, joined).relation).toBe('rewrite');
  });
});

// Two stories of one site share its list of other stories: as many shingles as a rewrite, all in one block.
test('a block of the site in both makes no copies of two stories', () => {
  const block =
    'Premier Odile Sarnow names new harbour chief Bank of Harrowmere raises rates again Court clears editor in leak case ' +
    'Storm closes northern ferries until Friday Voters back bridge plan by narrow margin.';
  const withBlock = (id: string, sentences: readonly string[]) =>
    prepare({ id, text: `${block}\n\n${sentences.join(' ')}` });
  const [a, b] = [withBlock('a', agencySentences), withBlock('b', otherSentences)];
  const { copyProbability, evidence } = match(a, b);
  expect(evidence.resemblance).toBeGreaterThan(0.03);
  expect(copyProbability).toBeLessThan(0.5);
});

test('a brief of another reporter lies within the words of any long report and is no copy; the first sentence is one', () => {
  const report = prepare({
    id: 'report',
    text:
      'A passenger ferry carrying 140 people sank off Port Ellery on Tuesday night after striking a reef in heavy seas, and ' +
      'rescue crews pulled 112 survivors from the water before dawn.\n\nThe Stella Maris had left the island of Corrin at six ' +
      'in the evening for the two-hour crossing. Survivors said the vessel shuddered twice and listed to port within minutes.' +
      '\n\n“There was no time to lower the boats,” said one passenger, a schoolteacher who held on to a crate for three hours.' +
      '\n\nThe coast guard sent two helicopters and four cutters. Nine bodies had been recovered by noon and nineteen people ' +
      'were still missing, the harbour authority said.\n\nThe transport minister ordered an inquiry and grounded the ' +
      'company’s two other vessels until their hulls had been examined.',
  });
  for (const text of [
    'The ferry Stella Maris sank near Port Ellery overnight with 140 people aboard. Nine are confirmed dead.',
    'Nine dead, nineteen missing: the Stella Maris, on its way from Corrin to Port Ellery, broke up on a reef on Tuesday night.',
  ])
    // A toss-up at most: of one sentence against a report there is little to tell by.
    expect(match(report, prepare({ id: 'brief', text })).copyProbability).toBeLessThan(0.55);
  const first = prepare({ id: 'first', text: report.text.slice(0, report.text.indexOf('\n')) });
  expect(match(report, first).copyProbability).toBeGreaterThan(0.9);
});

describe('hostile pairs', () => {
  test.each([
    ['one word and five thousand', 'ferry', 'ferry boat lake '.repeat(1700)],
    ['the same word over and over', 'ha '.repeat(300), 'ha '.repeat(5000)],
    ['lone surrogates and NUL', '\ud800 \u0000 \udc00 word', '\udc00\ud800 \u202e \u0000'],
    ['no spaces', 'x'.repeat(20_000), 'x'.repeat(19_999)],
    ['only marks', '… — “ ” !?'.repeat(50), '.'.repeat(500)],
  ])('%s gives probabilities, the same either way', (_, x, y) => {
    for (const language of ['en', 'xx']) {
      const [a, b] = [prepare({ id: 'a', text: x, language }), prepare({ id: 'b', text: y, language })];
      const { copyProbability, eventProbability } = match(a, b);
      expect(copyProbability).toBeGreaterThanOrEqual(0);
      expect(eventProbability).toBeLessThanOrEqual(1);
      expect(match(b, a).copyProbability).toBe(copyProbability);
    }
  });

  test(
    'a text of a hundred thousand words and its reverse take no more than seconds',
    { timeout: 20_000 },
    () => {
      const words = Array.from(
        { length: 100_000 },
        (_, i) => `w${(i * 7919) % 30_011}${i % 17 === 0 ? '.' : ''}`,
      );
      const a = prepare({ id: 'a', text: words.join(' '), language: 'en' });
      const b = prepare({ id: 'b', text: [...words].reverse().join(' '), language: 'en' });
      expect(match(a, b).relation).not.toBe('identical');
    },
  );
});
