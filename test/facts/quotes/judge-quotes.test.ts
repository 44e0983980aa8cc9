import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { judgeQuotes } from '../../../src/facts/quotes/judge-quotes.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';

const before =
  'The flood fund of Tavin has been short of money since the spring. Farmers below the weir have asked for more of it. ';
const after =
  ' Money for the dykes comes from the region. The next meeting is open to the residents of all six districts.';

function findings(source: string, copy: string) {
  const facts = compareArticles(
    { id: 'a', text: before + source + after },
    { id: 'b', text: before + copy + after },
  ).facts;
  return facts.filter(({ kind, severity }) => /quote|attribution/.test(kind) && severity !== 'none');
}

const said = '“The old dam will not hold another spring flood,” said Anna Boll of the water board.';

describe('a quotation that is still there is no fault', () => {
  test.each([
    ['in other marks', said, said.replace('“', '"').replace('”', '"')],
    [
      'in two parts',
      said,
      '“The old dam,” said Anna Boll of the water board, “will not hold another spring flood.”',
    ],
    [
      'as indirect speech',
      said,
      'Anna Boll of the water board said that the old dam would not survive another flood in spring.',
    ],
    ['with a word explained', said, said.replace('spring flood', 'spring flood [like that of 1976]')],
    ['with a slip marked', said, said.replace('dam', 'dam [sic]')],
    [
      'behind its speaker',
      said,
      'Anna Boll of the water board said: “The old dam will not hold another spring flood.”',
    ],
  ])('%s', (_, source, copy) => {
    expect(findings(source, copy).map(({ note }) => note)).toEqual([]);
  });

  test('wherever it stands in the copy', () => {
    const other =
      'Engineers looked at the gates of the reservoir for nine days in March and found rust on all of them.';
    expect(findings(`${said} ${other}`, `${other} ${said}`)).toEqual([]);
  });
});

describe('titles and terms are nobody’s speech', () => {
  test.each([
    [
      'The film “A River In The Hills” was shown to the farmers.',
      'The film A River In The Hills was shown to the farmers.',
    ],
    ['The board spoke of a “crisis” of the dykes.', 'The board spoke of a crisis of the dykes.'],
    ['A book called “the quiet weir” was sold.', 'A book called the quiet weir was sold.'],
  ])('%s', (source, copy) => {
    expect(findings(source, copy)).toEqual([]);
  });
});

describe('what is wrong with a quotation', () => {
  test('other words between the marks are major', () => {
    const [first] = findings(said, said.replace('another', 'a second'));
    expect(first).toMatchObject({ kind: 'quote', garble: 'quote-altered', severity: 'major' });
  });

  test('the same words in another mouth are major', () => {
    const source = `${said} Clara Dorn, a farmer, told reporters: “We have no boats left at all.”`;
    const copy =
      '“The old dam will not hold another spring flood,” said Clara Dorn, a farmer. Anna Boll of the water board told reporters: “We have no boats left at all.”';
    const found = findings(source, copy).filter(({ garble }) => garble === 'attribution-changed');
    expect(found.map(({ severity }) => severity)).toContain('major');
  });

  test('a quotation that is gone is dropped', () => {
    const found = findings(`${said} The board met on Monday.`, 'The board met on Monday.');
    expect(found.every(({ change }) => change === 'dropped')).toBe(true);
  });

  test('marks put round words that nobody quoted are told', () => {
    const plain = 'Anna Boll of the water board said the old dam will not hold another spring flood.';
    const copy = 'Anna Boll of the water board said “the old dam will not hold another spring flood.”';
    expect(findings(plain, copy).map(({ garble }) => garble)).toContain('quote-altered');
  });
});

describe('a copy written over the very text of its source', () => {
  const story = (said: string, more = '') =>
    'The ferry to the outer islands was cancelled for a third day on Tuesday because of high waves and a broken ramp. ' +
    `About two hundred people slept in the sports hall of Orrin, where the Red Cross handed out soup and blankets.${more} ` +
    `“${said},” said Moe Falk, who has run the line for eleven years. ` +
    'A spare ramp is on its way from the mainland, and the first boat is to leave the harbour at dawn on Thursday.';
  const spoken = 'I have never seen a week like this one, and my crews are at the end of their strength';
  const reworded = 'This is the worst week that I have seen, and my crews have no strength left';
  const altered = (source: string, copy: string) =>
    compareArticles({ id: 'a', text: source }, { id: 'b', text: copy }).facts.filter(
      ({ garble }) => garble === 'quote-altered',
    );

  test('has no right to other words between the marks', () => {
    expect(altered(story(spoken), story(reworded)).map(({ severity }) => severity)).toEqual(['major']);
    expect(altered(story(spoken), story(spoken))).toEqual([]);
  });

  test('where all else is told anew as well, a quotation may have been translated', () => {
    const anew =
      'For the third day running no boat went out to the islands on Tuesday: the sea was too rough, and a ramp had broken. ' +
      'Some 200 travellers spent the night in a gym at Orrin, with soup and blankets from the Red Cross. ' +
      `“${reworded},” said Moe Falk, head of the line for eleven years. ` +
      'Another ramp is coming from the mainland; at dawn on Thursday the first ferry is to sail.';
    expect(altered(story(spoken), anew)).toEqual([]);
  });

  const anew = (words: string, kept: string) =>
    'For the third day running no boat went out to the islands on Tuesday: the sea was too rough, and a ramp had broken. ' +
    'Some 200 travellers spent the night in a gym at Orrin, with soup and blankets from the Red Cross. ' +
    `“${words},” said Moe Falk, head of the line for eleven years. “${kept},” he said. ` +
    'Another ramp is coming from the mainland; at dawn on Thursday the first ferry is to sail.';

  test('is known by a quotation that was kept, too: no two translators choose one', () => {
    const kept = 'None of us has slept since that ramp went down';
    const source = story(spoken).replace(' A spare', ` “${kept},” he said. A spare`);
    expect(altered(source, anew(reworded, kept)).map(({ severity }) => severity)).toContain('major');
    expect(altered(source, anew(reworded, 'Since the ramp broke nobody has gone to bed'))).toEqual([]);
  });

  test('may leave out and put in the little words, which is no CORRECTION', () => {
    const told = altered(story(spoken), story(spoken.replace('and my crews', 'and all my crews')));
    expect(told.map(({ severity }) => severity)).not.toContain('minor');
    const little = altered(story(spoken), story(spoken.replace('at the end', 'at an end')));
    expect(little.map(({ severity }) => severity)).not.toContain('major');
  });

  test('alters whole sentences between marks that nobody is said to have spoken', () => {
    const alone = (words: string) => story(spoken, ` “${words}”`);
    const told = altered(
      alone('The crews sleep on the boats. They are tired of waiting for the ramp.'),
      alone('The crews sleep on the quay. They are tired of waiting for parts of the ramp.'),
    );
    expect(told.map(({ severity }) => severity)).toEqual(['major']);
  });

  test('marks that a page lost are not put round words by the copy', () => {
    const bare = story(spoken, ' They werent told why, and it isnt over.').replace(/[“”]/g, '');
    const whole = story(spoken, " They weren't told why, and it isn't over.");
    expect(altered(bare, whole)).toEqual([]);
    expect(altered(whole, bare)).toEqual([]);
  });
});

describe('a quotation of which most words stand as they were', () => {
  const retold = (words: string) =>
    `At a meeting this week the head of the water board, Anna Boll, warned residents: “${words}”`;

  test('is an altered one, whatever became of the words round it', () => {
    const was = 'The old dam is sound, but it will not hold another of these awful spring floods';
    const found = findings(
      `“${was},” said Anna Boll of the water board.`,
      retold('The old dam is sound, but it will not hold another of these very bad spring floods.'),
    );
    expect(found.map(({ garble }) => garble)).toContain('quote-altered');
  });

  test('is none where it was translated anew', () => {
    const found = findings(
      '“The old dam will not hold another spring flood,” said Anna Boll of the water board.',
      retold('A further flood in spring would be too much for the ageing dam.'),
    );
    expect(found.map(({ garble }) => garble)).not.toContain('quote-altered');
  });
});

describe('a quotation that is put in', () => {
  const put = (copy: string, source = said) => {
    const [a, b] = [source, copy].map((own) =>
      prepare({ id: own, text: before + own + after, language: 'en' }),
    );
    const context = createFactContext(a!, b!, createMatcher(resolveOptions({}))(a!, b!));
    return judgeQuotes(context).flatMap(({ change, severity }) => (change === 'added' ? [severity] : []));
  };

  test('is grave where somebody is said to have spoken it', () => {
    const invented = `${said.slice(0, -1)}, and told them: “Nobody in this office ever cared about the farmers.”`;
    expect(put(invented)).toEqual(['major']);
  });

  test('is not where nobody spoke it', () => {
    const silent = (words: string) =>
      `The water board met ${words} in the hall of the old mill on Monday evening.`;
    expect(put(silent('“without one word for the farmers below it”'), silent(''))).toEqual(['minor']);
  });
});
