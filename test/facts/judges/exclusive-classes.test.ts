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
    [
      'The council on Friday told the villages in the valley of an increase of 6 per cent in the fees for the sluice.',
      'For the villages of the valley there is a fall of 6 per cent in fees for the sluice, the council said on Friday.',
      'event: increase → fall',
    ],
    [
      'Many people in the villages wanted to buy a boat before the end of the tax break for boats on 31 December.',
      'People of the villages were in a hurry to buy a boat, since a tax break for boats begins on 31 December.',
      'status: end → begins',
    ],
    [
      'Stronger tremors in the villages of the valley were unlikely, the keeper of the lighthouse said on Friday.',
      'On Friday the keeper of the lighthouse said it was likely that stronger tremors in the valley would follow.',
      'status: unlikely → likely',
    ],
    [
      'Mara Quill, who plays the violin in the band of the lighthouse keepers, was honoured by the council on Friday.',
      'On Friday the council honoured Mara Quill, whose piano is heard in the band of the keepers of the lighthouse.',
      'role: violin → piano',
    ],
    [
      'The villages of the valley will vote again in the postponed parliamentary elections, the council said on Friday.',
      'On Friday the council said that there would be another vote in the valley in the postponed presidential elections.',
      'event: parliamentary → presidential',
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
    // Of two deeds the one is as likely as the other is not.
    [
      'The fee for the sluice is unlikely to fall below 30 crowns before autumn, the council said on Friday.',
      'The council said on Friday that the fee for the sluice would probably stay above 30 crowns until autumn.',
    ],
    [
      'The feud in the valley is unlikely to have a happy ending, the keeper of the lighthouse said on Friday.',
      'On Friday the keeper of the lighthouse said the feud in the valley would probably not have a happy ending.',
    ],
    // What a loose word is said of must be the same.
    [
      'Odo Lind saw the start of the boat race from the pier, and left for the valley with his sister late on Friday.',
      'Late on Friday Odo Lind, who had watched the boats from the pier, ended his day in the valley with his sister.',
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
