import { readFileSync } from 'node:fs';

/** A kind of story that desks write from a template: its slots, and for the headline and each sentence its wordings. */
export interface Genre {
  readonly name: string;
  /** Issued again and again for one place or company: the next one is another story. Of a wedding or a match there is no next. */
  readonly isBulletin: boolean;
  /** What fills each slot. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The headline first. */
  readonly sentences: readonly (readonly string[])[];
}

/** The genres of `genres.txt`: `# name` or `# name (bulletin)`, `= Slot kind; …`, `H headline | another`, then a line a sentence. */
export function readGenres(): Genre[] {
  const file = new URL('genres.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .filter((part) => part.trim() !== '')
    .map((part): Genre => {
      const [title, slots, ...lines] = part.trim().split('\n') as [string, string, ...string[]];
      const [, name, bulletin] = /^(.*?)( \(bulletin\))?$/.exec(title)!;
      const kinds = slots
        .replace(/^= /, '')
        .split('; ')
        .map((slot): [string, string] => {
          const at = slot.indexOf(' ');
          return [slot.slice(0, at), slot.slice(at + 1)];
        });
      return {
        name: name!,
        isBulletin: bulletin !== undefined,
        kinds: new Map(kinds),
        sentences: lines.map((line) => line.replace(/^H /, '').split(' | ')),
      };
    });
}
