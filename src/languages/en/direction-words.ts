/** North, south-east, westwards: the direction without its ending; undefined for any other word. */
export function directionOf(norm: string): string | undefined {
  return /^((?:north|south)-?(?:east|west)?|east|west)(?:wards?|erly)?$/.exec(norm)?.[1]?.replace('-', '');
}

/** Words between a direction and where it leads. Our own list. */
export const directionLinks: ReadonlySet<string> = new Set('into to toward towards'.split(' '));

/** Words that say that others of the kind are not named. Our own list. */
export const exampleWords: ReadonlySet<string> = new Set(
  'like such including include includes included e.g among notably especially particularly example instance'.split(
    ' ',
  ),
);
