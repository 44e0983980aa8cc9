import { describe, expect, test } from 'vitest';
import { isCredit } from '../../src/text/credits.js';
import { fold } from '../../src/text/fold.js';
import { isSignedCaption, mayBeSignedCaption } from '../../src/text/signed-captions.js';

const isCaption = (line: string) => isSignedCaption(line, fold(line));
const firstWord = (line: string) => fold(line).split(/[^\p{L}\p{N}]/u)[0]!;

const captions = [
  'IMG_2041.JPG',
  'flood-at-orvel-dam.jpeg',
  'Screenshot 2024-05-01',
  'logo@2x',
  'The dam at Orvel on Monday [Ann Lee/Reuters]',
  'Rescuers at the quay of Gildra (Photo by Ann Lee)',
  'Photo: Ann Lee / Marrick Tribune',
  'Images courtesy: Lake Tamboro Coastguard',
  'Villagers watch the flood. Credit: Ann Lee',
  'Soldiers on patrol in Dorling. / AFP',
  'File photo: The quay of Gildra before the flood.',
];
const sentences = [
  'The limit on this road is 50 (km/h).',
  'He may go and/or stay (and/or both).',
  'Photographs of the crash were shown in court on Tuesday.',
  'The bank gave him credit in spring.',
  'Image is everything in this election, her adviser said.',
  'The film, shot in Gildra, opens on Friday (see page 4).',
  'Videos of the beating were shared by thousands before the army denied it.',
  'He sent the picture img 5 to his sister, who lives in a village on the other shore of the lake, and she kept it.',
];

describe('isSignedCaption', () => {
  test.each(captions)('a caption: %s', (line) => {
    expect(isCaption(line)).toBe(true);
    expect(mayBeSignedCaption(line, firstWord(line))).toBe(true);
  });

  test.each(sentences)('no caption: %s', (line) => expect(isCaption(line)).toBe(false));

  test('a file name within a long line is no caption', () => {
    expect(
      isCaption(`Officers found the same eight words in a file on his laptop, a photo called dam.jpg`),
    ).toBe(false);
  });

  test('a line over 500 characters is never asked for', () => {
    const long = `${'The dam held. '.repeat(36)}(Photo by Ann Lee)`;
    expect(long.length).toBeGreaterThan(500);
    expect(mayBeSignedCaption(long, 'the')).toBe(false);
  });
});

describe('isCredit', () => {
  test.each([
    'By Ann Lee',
    'By Ann Lee and Tom Aske in Gildra',
    '(Reporting by Ann Lee; Editing by Tom Aske)',
    'Ann Lee contributed to this report.',
    'Additional reporting by Tom Aske',
    '— Additional reporting by Tom Aske',
    'Source: Veldra News Agency',
    'Photographs by Ann Lee for the Courier',
  ])('a credit: %s', (line) => expect(isCredit(line)).toBe(true));

  test.each([
    'By hand it took three weeks',
    'By Monday the rebels had left the town.',
    'Writing by hand makes you happier',
    'Source: the minister said. Nobody else would talk: all were afraid',
    'Ann Lee contributed five goals in as many games.',
    `By ${'Ann '.repeat(31)}Lee`,
    'By Ann Lee!',
  ])('no credit: %s', (line) => expect(isCredit(line)).toBe(false));
});
