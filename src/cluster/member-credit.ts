const credit =
  /\b(?:source|via|courtesy of|(?:first|originally) published (?:in|by|on|at)|(?:reprinted|republished|taken) from):?\s{1,3}(?:the\s)?([^\n]{3,80})/giu;
/** A credit stands at the head or the foot of a page. */
const reach = 2000;

/**
 * Which of the publishers a text credits as the place it was taken from: “Source: Marrick Tribune”, “first published in
 * the Marrick Tribune”. To name a publisher in the story, as in “the mayor told the Tribune”, is no credit.
 */
export function creditedPublishers(text: string, publishers: PublisherIndex): string[] {
  const ends = text.length <= 2 * reach ? text : `${text.slice(0, reach)}\n${text.slice(-reach)}`;
  const found = new Set<string>();
  for (const [, rest] of ends.matchAll(credit)) {
    const words = rest!.toLowerCase();
    for (const publisher of publishers.get(firstWord(words)) ?? []) {
      const name = nameOf(publisher);
      const isWhole = words.startsWith(name) && !/^[\p{L}\p{N}]/u.test(words.slice(name.length));
      if (isWhole) found.add(publisher);
    }
  }
  return [...found];
}

/** Publishers by their first word, so that a text is not searched for each of thousands. */
export type PublisherIndex = ReadonlyMap<string, readonly string[]>;

export function indexPublishers(publishers: Iterable<string | undefined>): PublisherIndex {
  const index = new Map<string, string[]>();
  for (const publisher of new Set(publishers)) {
    const name = publisher?.trim() ?? '';
    if (name.length < 3) continue;
    const key = firstWord(nameOf(name));
    const list = index.get(key);
    if (list) list.push(name);
    else index.set(key, [name]);
  }
  return index;
}

/** “The Tribune” is credited as “the Tribune” and as “Tribune”. */
function nameOf(publisher: string): string {
  return publisher.toLowerCase().replace(/^the\s+(?=\S{3})/u, '');
}

function firstWord(text: string): string {
  return /^\S{1,80}?(?=[\s,.;:)\]]|$)/u.exec(text)?.[0] ?? text;
}
