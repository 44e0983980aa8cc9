import { describe, expect, test } from 'vitest';
import { exclusiveClasses } from '../../../src/languages/en/exclusive-classes.js';
import { judgeExclusiveClasses } from '../../../src/facts/wording/judge-exclusive-classes.js';
import { correctionsBetween, draftsBetween, retold, story } from './changes-in.js';

const draftsOf = (source: string, copy: string) =>
  draftsBetween(judgeExclusiveClasses, source, copy).map(
    ({ kind, source: was, copy: now }) => `${kind}: ${was?.text} → ${now?.text}`,
  );

describe('another member of a closed class in the place of one, in a sentence told in other words', () => {
  test.each([
    [
      'Mara Quill was found by her husband at the foot of the lighthouse stairs late on Tuesday.',
      'Late on Tuesday her brother came upon Mara Quill at the foot of the stairs of the lighthouse.',
      'relation: husband → brother',
    ],
    [
      'A bus with forty pupils from the valley rolled into the ditch behind the old toll house.',
      'Behind the old toll house a train with forty pupils of the valley rolled into a ditch.',
      'event: bus → train',
    ],
    [
      'Jurors took nine hours on Friday before the harbour master Odo Lind was acquitted of taking bribes.',
      'It took the jury nine hours to find harbour master Odo Lind guilty of taking bribes on Friday.',
      'status: acquitted → guilty',
    ],
    [
      'The harbour master Odo Lind denied on Friday that he had opened the sluice by night.',
      'Harbour master Odo Lind on Friday admitted opening the sluice during the night.',
      'attribution: denied → admitted',
    ],
    [
      'The council on Friday opened a new hospital beside the sluice for the villages of the valley.',
      'Beside the sluice, a new school for the villages in the valley was opened by the council on Friday.',
      'event: hospital → school',
    ],
  ])('%s → %s', (source, copy, wanted) => {
    expect(draftsOf(source, copy)).toEqual([wanted]);
    // A judge that knows more of a court or a source may say it in its own words.
    const [, was] = wanted.split(/: | → /);
    expect(correctionsBetween(story(source), retold(copy)).join('\n')).toContain(was);
  });

  test.each([
    // Another word for the member, and a word that tells of it.
    [
      'Mara Quill was found by her husband at the foot of the lighthouse stairs late on Tuesday.',
      'Late on Tuesday her spouse came upon Mara Quill at the foot of the stairs of the lighthouse.',
    ],
    [
      'Mara Quill, whose brother Odo keeps the lighthouse, said the lamp had been out since late on Tuesday.',
      'The lamp had been out since late on Tuesday, said Mara Quill. Odo, who keeps the lighthouse, is her sibling.',
    ],
    // Either end of a degree.
    [
      'Odo Lind, whose father built the sluice, said on Friday that the gate had never been so full.',
      'The gate was never so full, Odo Lind, son of the man who built the sluice, said on Friday.',
    ],
    // Both stand in the source.
    [
      'A bus and a train met at the old toll house, and forty pupils from the valley were hurt in the bus.',
      'At the old toll house a train hit the bus of forty pupils of the valley, who were hurt.',
    ],
    // The copy has it in the same sentence, and one more.
    [
      'The council on Friday opened a new hospital beside the sluice for the villages of the valley.',
      'A new hospital beside the sluice and its school were opened by the council for the villages on Friday.',
    ],
    // What is denied is the other.
    [
      'Jurors took nine hours on Friday before the harbour master Odo Lind was acquitted of taking bribes.',
      'It took the jury nine hours to find harbour master Odo Lind not guilty of taking bribes on Friday.',
    ],
    // Names, and the same letters as another part of speech.
    [
      'The bus that carries forty pupils from the valley was bought by the council from Train and Sons.',
      'The council wants to train the driver who carries forty pupils of the valley, and buys from Train and Sons.',
    ],
  ])('says the same: %s → %s', (source, copy) => {
    expect(draftsOf(source, copy)).toEqual([]);
  });

  test('no word names two members of one class, and none is told of a member that it names', () => {
    for (const { members } of exclusiveClasses) {
      const seen = new Map<string, string>();
      for (const { names, hints } of members) {
        for (const word of names) {
          expect(seen.get(word), word).toBeUndefined();
          seen.set(word, names[0]!);
        }
        for (const word of hints) expect(names).not.toContain(word);
      }
    }
  });
});
