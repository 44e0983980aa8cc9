import type { createRandom } from '../random.js';
import type { Genre } from './genres.js';
import { drawValue, isPeriod, isStanding } from './values.js';

type Random = ReturnType<typeof createRandom>;

/** A template filled in: the value of each slot and the wording of each sentence. */
export interface Story {
  readonly genre: Genre;
  readonly values: ReadonlyMap<string, string>;
  readonly wordings: readonly number[];
}

export function drawStory(genre: Genre, random: Random): Story {
  const values = new Map([...genre.kinds].map(([slot, kind]) => [slot, drawValue(kind, random)]));
  const wordings = genre.sentences.map((sentence) => Math.floor(random() * sentence.length));
  return { genre, values, wordings };
}

/** Another story of the template, with the same wordings or with its own; some slots may have the same value. */
export function fillAgain(
  story: Story,
  random: Random,
  { shared, ownWordings }: { readonly shared: number; readonly ownWordings: boolean },
): Story {
  const other = drawStory(story.genre, random);
  const values = new Map(other.values);
  for (const [slot, value] of story.values) if (random() < shared) values.set(slot, value);
  return { ...other, values, wordings: ownWordings ? other.wordings : story.wordings };
}

/**
 * Share of the values in the same places of two stories that differ, of what these sentences use. Where chance, or few values, left
 * most of them the same, nobody could tell the second story from the first with a mistake in it.
 */
export function shareOfOtherValues(one: Story, other: Story, sentences: readonly number[]): number {
  const used = new Set(
    sentences.flatMap((i) =>
      [...one.genre.sentences[i]![one.wordings[i]!]!.matchAll(slotPattern)].map(([, slot]) => slot!),
    ),
  );
  return [...used].filter((slot) => one.values.get(slot) !== other.values.get(slot)).length / used.size;
}

/** `{Slot}`, or `{Slot.last}` for its last word. */
const slotPattern = /\{([^{}.]+)(\.last)?\}/g;

/** The next bulletin of a series: who and where stay, days and figures do not. */
export function nextOfSeries(story: Story, random: Random): Story {
  const other = drawStory(story.genre, random);
  const values = new Map(other.values);
  for (const [slot, kind] of story.genre.kinds) {
    if (isStanding(kind)) values.set(slot, story.values.get(slot)!);
    else if (isPeriod(kind))
      while (values.get(slot) === story.values.get(slot)) values.set(slot, drawValue(kind, random));
  }
  return { ...other, values, wordings: story.wordings };
}

/** The story with up to this share of its slots filled wrongly. */
export function garble(story: Story, random: Random, share: number): Story {
  const values = new Map(story.values);
  const slots = [...values.keys()];
  const changes = Math.max(1, Math.floor(slots.length * share));
  for (let n = 0; n < changes; n++) {
    const slot = slots.splice(Math.floor(random() * slots.length), 1)[0]!;
    const kind = story.genre.kinds.get(slot)!;
    // Where there is no other value, the draw gives up.
    for (let tries = 0; tries < 20 && values.get(slot) === story.values.get(slot); tries++)
      values.set(slot, drawValue(kind, random));
  }
  return { ...story, values };
}

/** The story with the names spelt another way, as transliterations are. */
export function respell(story: Story, random: Random): Story {
  const values = new Map(story.values);
  for (const [slot, value] of values)
    if (isStanding(story.genre.kinds.get(slot)!) && random() < 0.6)
      values.set(
        slot,
        value
          .replace(/ck?|k(?=[a-z])/, (found) => (found === 'k' ? 'kh' : 'k'))
          .replace(/ey\b|y\b/, 'i')
          .replace(/([a-z])\1/, '$1')
          .replace(/w(?=[aeio])/, 'v')
          .replace(/er\b/, 'yer'),
      );
  return { ...story, values };
}

/** One sentence or two said in another of their wordings. */
export function reword(story: Story, random: Random): Story {
  const wordings = story.wordings.map((wording, i) =>
    random() < 0.35 ? Math.floor(random() * story.genre.sentences[i]!.length) : wording,
  );
  return { ...story, wordings };
}

/** The headline first; every sentence begins with a capital. */
export function sentencesOf({ genre, values, wordings }: Story): string[] {
  return genre.sentences.map((sentence, i) => {
    const text = sentence[wordings[i]!]!.replace(slotPattern, (_, slot: string, last?: string) => {
      const value = values.get(slot)!;
      return last ? value.slice(value.lastIndexOf(' ') + 1) : value;
    });
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}
