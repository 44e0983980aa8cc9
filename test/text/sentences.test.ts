import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

const split = (text: string, language = 'en') =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  test.each([
    'Gen. Amadou Keft met Lt. Col. B. Orsa and Sen. Mia Holt.',
    'The U.S. Senate met at 10 a.m. Monday in St. Louis.',
    'He lives at No. 10 and paid 3.5 million, i.e. nothing.',
    'Acme Inc. Chairman Jo Lind left.',
    '“Where is it?” Mr. Orsa asked the guards.',
    'They said “we hold the Dorva region.” claimed responsibility. , in a statement on Monday.',
    'It is an accusation the capital denies. .',
    'It killed five and injured dozens. “.',
    'He waited ... and then left.',
  ])('keeps whole: %s', (text) => expect(split(text)).toEqual([text]));

  test.each([
    [['He left the U.S.', 'The army stayed.']],
    [['It began at 10 a.m.', 'Two people died.']],
    [['He said no.', 'She said yes.']],
    [['They turned to the north again.', 'tea house.']],
    [['“We lost six men.”', 'He did not say where.']],
    [['Is it over?', 'Nobody knows!', 'It may be.']],
    [['In 2020 it grew by 4.5 percent in a year.', '14 towns fell.']],
  ])('parts %j', (sentences) => expect(split(sentences.join(' '))).toEqual(sentences));

  test('other scripts have their own stops', () => {
    expect(split('军队撤退了。他们说：“没有。”第二天。', 'zh')).toEqual([
      '军队撤退了。',
      '他们说：“没有。”',
      '第二天。',
    ]);
    expect(split('فوج نے کہا۔ وہ چلے گئے۔', 'ur')).toEqual(['فوج نے کہا۔', 'وہ چلے گئے۔']);
    expect(split('सेना ने कहा। वे चले गए।', 'hi')).toHaveLength(2);
  });
});
