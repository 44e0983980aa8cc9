import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const statuses = (from: string, to: string) =>
  changesIn(from, to).filter(({ garble }) => garble === 'status-changed');

describe('judgeStatuses', () => {
  test.each([
    ['The court will release the captain in June.', 'The court released the captain in June.'],
    ['The company did not dismiss the two guards.', 'The company dismissed the two guards.'],
    ['The mill is unsafe for workers, he said.', 'The mill is safe for workers, he said.'],
    ['The owner did not rule out a sale of the mill.', 'The owner ruled out a sale of the mill.'],
    ['The union may call a strike this week.', 'The union called a strike this week.'],
    [
      'The chairman, Olof Lind, conceded defeat shortly before midnight.',
      'Olof Lind, who is the chairman, refused to concede defeat.',
    ],
    ['The vessel was about to enter the northern lock.', 'The vessel was unable to enter the northern lock.'],
  ])('“%s” became “%s”', (from, to) => expect(statuses(from, to).length).toBeGreaterThan(0));

  test.each([
    ['The court released the captain in June.', 'The captain was released by the court in June.'],
    ['The company did not dismiss the two guards.', 'The company didn’t dismiss the two guards.'],
    ['The union will call a strike this week.', 'The union is going to call a strike this week.'],
    ['Workers have occupied the old mill.', 'Workers occupied the old mill.'],
    ['The old mill was unsafe for the workers.', 'The old mill was dangerous for the workers.'],
    ['The new bridge has never been opened.', 'The new bridge has yet to be opened.'],
    ['The owner never repaired the roof.', 'The owner neglected to repair the roof.'],
    ['Nobody was hurt in the fire.', 'Zero people were hurt in the fire.'],
    [
      'The dancers will perform only the old rite on Sunday.',
      'Only the old rite, performed by the dancers, will take place on Sunday.',
    ],
    [
      'The measure that the council chose was meant for the port: it strengthened the quay.',
      'The council chose a measure that was meant for the port: the aim is to strengthen the quay.',
    ],
    ['If rejected, the plan will be drawn anew.', 'If it is rejected, the plan will be drawn anew.'],
    ['The pilot could not close the door by himself.', 'The pilot needed help closing the door.'],
    [
      'The first days of May will be cool, no higher than 12 degrees in the hills.',
      'The first days of May will be cool, no more than 12 degrees in the hills.',
    ],
    [
      'Orlo Brandt became the worst coach of the club, but also the one it kept longest, the paper wrote.',
      'Orlo Brandt became not only the worst coach of the club but also the one it kept longest, the paper wrote.',
    ],
  ])('“%s” and “%s” are one status', (from, to) => expect(statuses(from, to)).toEqual([]));

  test('of two verbs in a sentence the one that answers is told, and a reworded one beside it is none', () => {
    const left = statuses(
      'The owner sold the mill and left the town with his sons.',
      'The owner will leave the town with his sons after the sale of the mill.',
    );
    expect(left.map(({ source }) => source?.text)).toEqual(['left']);
    expect(
      statuses(
        'The union, whose members struck in May, accepts the new offer.',
        'The union, whose members walked out in May, will accept the new offer.',
      ),
    ).toEqual([]);
  });
});
