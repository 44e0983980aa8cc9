import { expect, test } from 'vitest';
import { holdDocuments } from '../../src/cluster/batch.js';
import { describeMembers } from '../../src/cluster/member-provenance.js';
import { shingleHashes } from '../../src/sketch/shingle-hashes.js';
import { storySpans } from '../../src/sketch/sketcher.js';
import { prepare } from '../../src/text/prepare.js';
import type { PreparedArticle } from '../../src/types.js';

const text =
  'Divers from Ulme counted forty seals near the old weir on Friday.\n\nThe harbour office paid for the search, it said.';

/** A document of which a part is no story. */
function without(document: PreparedArticle, start: number, end: number): PreparedArticle {
  return { ...document, boilerplate: [{ start, end, kind: 'label' }] as PreparedArticle['boilerplate'] };
}

test('members of one text have the shingles of their own stories, and share them where these are one', () => {
  const whole = prepare({ id: 'a', text });
  const cut = without(prepare({ id: 'b', text }), 0, text.indexOf('The harbour'));
  const documents = [whole, cut, prepare({ id: 'c', text }), { ...cut, article: { id: 'd', text } }];
  const described = describeMembers([0, 1, 2, 3], holdDocuments(documents), () => []);
  documents.forEach((document, i) =>
    expect(described[i]!.shingles).toEqual(shingleHashes(text, storySpans(document), 3)),
  );
  expect(described[0]!.shingles.length).toBeGreaterThan(described[1]!.shingles.length);
  expect(described[2]!.shingles).toBe(described[0]!.shingles);
});
