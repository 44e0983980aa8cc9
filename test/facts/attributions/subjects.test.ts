import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { prepare } from '../../../src/text/prepare.js';

/** Who is told to have said something, by the cue. */
function speakers(text: string): Record<string, string> {
  const found = extractAttributions(prepare({ id: 'a', text, language: 'en' }));
  return Object.fromEntries(
    found.map(({ cueLemma, source }) => [cueLemma, source ? text.slice(source.start, source.end) : '?']),
  );
}

describe('who speaks', () => {
  test.each([
    // Verbs that are joined have one subject, however many they are.
    ['The mayor opened the bridge and said the road was closed.', 'say', 'The mayor'],
    ['Crews waited. The mayor came and went and said the road was closed.', 'say', 'The mayor'],
    ['The mayor had come early, and had also said the road was closed.', 'say', 'The mayor'],
    ['The mayor did not come but said the road was closed.', 'say', 'The mayor'],
    ['Once there, the mayor left and said the road was closed.', 'say', 'the mayor'],
    // A participle belongs to the nearest clause that is not one of “who” or “to”.
    ['The mayor met crews who dig there, saying the road was closed.', 'say', 'The mayor'],
    ['The mayor wants to reopen the road, saying it was dry.', 'say', 'The mayor'],
    ['The mayor left early; the clerk stayed, saying the road was closed.', 'say', 'the clerk'],
    ['The mayor went to the harbour, telling crews that the road was closed.', 'tell', 'The mayor'],
    ['“It is late,” the mayor said, adding the road was closed.', 'add', 'the mayor'],
    // Over what stands between: commas, brackets, a clause of “who”.
    ['The mayor, a tall man, said the road was closed.', 'say', 'The mayor'],
    ['The mayor, who, like the clerk, left, said the road was closed.', 'say', 'The mayor'],
    ['The Support Group (SG) said the road was closed.', 'say', 'The Support Group'],
    ['The Harbour Board (HB), a state body, said the road was closed.', 'say', 'The Harbour Board'],
    ['One of the doctors who sent the letter said the road was closed.', 'say', 'One of the doctors'],
    ['A clerk in the office which signed the lease said it was closed.', 'say', 'A clerk in the office'],
    // Behind the verb: after a comma or a quotation, or by whom it is said.
    ['To reopen it, said the mayor, the road needed sand.', 'say', 'the mayor'],
    ['“The road is closed,” said the mayor.', 'say', 'the mayor'],
    ['It was stated by the mayor that the road was closed.', 'state', 'the mayor'],
    // Nobody is told to have said it.
    ['As stated on Friday, the road was closed.', 'state', '?'],
    ['The mayor was told that the road was closed.', 'tell', '?'],
  ])('%s', (text, cue, speaker) => {
    expect(speakers(text)[cue]).toBe(speaker);
  });
});
