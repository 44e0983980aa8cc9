import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/formats/parse-json.js';
import { parseDate } from '../../src/formats/parse-date.js';
import { parseRecord } from '../../src/formats/parse-record.js';

describe('parseDate', () => {
  test.each([
    ['2024-03-01', '2024-03-01'],
    [' 2024-03-01 14:05:00 ', '2024-03-01T14:05:00'],
    ['2024-03-01 14:05', '2024-03-01T14:05:00'],
    ['2024-03-01T14:05:00z', '2024-03-01T14:05:00Z'],
    ['2024-03-01 14:05:00+0100', '2024-03-01T14:05:00+01:00'],
    ['2024-03-01T24:00:00Z', '2024-03-01T24:00:00Z'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (given, expected) => expect(parseDate(given, 'x')).toBe(expected));

  test.each([
    '2024-03-01T25:00',
    '2024-03-01T10:60',
    '2024-03-01T10:00:61',
    '2024-04-31',
    '2023-02-29',
    '2024-00-01',
    '2024-01-00',
  ])('refuses %s, and says where', (given) =>
    expect(() => parseDate(given, 'feed.jsonl, line 3')).toThrow(`feed.jsonl, line 3: "${given}" is not`),
  );
});

const PLACE = { where: 'line 1', fallbackId: 'a', warn: () => undefined };

describe('what a message shows of the input', () => {
  test.each([
    [null, 'got null'],
    [[], 'got an array'],
    ['x', 'got a string'],
    [5, 'got a number'],
  ])('a record that is %j', (record, message) => {
    expect(() => parseRecord(record, PLACE)).toThrow(message);
  });

  test.each([
    [{ id: 'a', text: {} }, '"text" is an object, expected a string'],
    [{ id: 'a', text: ['x'] }, '"text" is an array, expected a string'],
    [{ id: true, text: 'x' }, '"id" is a boolean, expected a string or an integer'],
  ])('a field of %j', (record, message) => {
    expect(() => parseRecord(record, PLACE)).toThrow(message);
  });

  test('no more than the first sixty characters of what is no JSON', () => {
    const text = 'x'.repeat(100);
    expect(() => readJson(text, 'line 1')).toThrow(`line 1: not JSON: "${'x'.repeat(60)}".`);
  });
});
