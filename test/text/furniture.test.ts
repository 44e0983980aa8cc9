import { describe, expect, test } from 'vitest';
import { furniturePhrases } from '../../src/languages/en/boilerplate-phrases.js';
import { furnitureKind } from '../../src/text/furniture.js';

describe('furnitureKind', () => {
  test('every phrase is furniture, in capitals too', () => {
    for (const list of Object.values(furniturePhrases)) {
      for (const phrase of list.split(/[|\n]/).map((line) => line.trim())) {
        expect(furnitureKind(phrase), phrase).toBeDefined();
        expect(furnitureKind(`» ${phrase.toUpperCase()}`), phrase).toBeDefined();
      }
    }
  });

  test.each([
    'This story continues below the picture',
    'Please scroll down to continue reading',
    'You must be logged in to post a comment',
    'The views expressed here are the author’s own',
    '© 2024 Vesk Courier',
    '(c) 2024 Vesk Courier',
    'Copyright 2024 Vesk Courier. All Rights Reserved.',
    'Vesk Media 2024. All rights reserved.',
    'This material may not be published without leave',
    'The post Rebels attack post appeared first on Vesk Courier',
    'This article originally appeared on Vesk Courier.',
    '3 minute read',
    'A minute to read',
    'We use cookies to make this page better',
    'This website uses cookies',
    'You can follow us on Chirper',
    'Your browser does not support video',
    'An error has occurred',
    '1.2k shares',
    'Our Standards: The Thomson Reuters Trust Principles.',
  ])('%s is furniture, though its first words begin many sentences', (line) =>
    expect(furnitureKind(line)).toBeDefined(),
  );

  test.each([
    'May 3, 2024',
    'Friday, 3 May 2024 at 10:45 am',
    '03/05/2024',
    '2024-05-03 10:45',
    'Published: 3 May 2024, 18:20 GMT',
    'Last updated: yesterday',
    'Posted 2 hours ago',
    '5 days ago',
    'By Mira Lund',
    '(Reporting by Mira Lund in Dorva; Editing by Ola Brandt)',
    'Mira Lund in Dorva contributed to this report.',
    'Source: Vesk Courier',
  ])('the stamp or credit %s is a by-line', (line) => expect(furnitureKind(line)).toBe('byline'));

  test.each([
    'Guards at the gate of the post in Dorva, May 3, 2024 [Ola Brandt/Reuters]',
    'Smoke over the market of Dorva on Sunday. (Photo by Ola Brandt)',
    'The minister on her way to the hearing (AP Photo/Mira Lund)',
    'Photo: Ola Brandt',
    'Image credit: Vesk Courier',
    'The harbour of Soll at dawn. CREDIT: Ola Brandt',
    'harbour-at-dawn.jpg',
    'soll harbour 3@2x 1',
  ])('the signed line %s is a caption', (line) => expect(furnitureKind(line)).toBe('caption'));

  test.each([
    'On May 3, 2024, the army left the town.',
    'The limit was raised to 50 (30) miles.',
    'Posted to the border, the men waited for 3 weeks.',
    'The report was updated by hand.',
    'Photo shops closed all over the country.',
    'The bank gave him credit: he bought a boat.',
    'He and/or she will come.',
    'A third of the votes went to Lund (Green).',
    'The post of governor is vacant since May.',
  ])('the sentence %s is none', (line) => expect(furnitureKind(line)).toBeUndefined());
});
