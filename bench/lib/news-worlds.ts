import { stem } from '../../src/text/stem.js';
import { realTexts, streamTexts } from './corpus.js';
import { createRandom } from './random.js';

/** Share of the articles from which a word is common to all worlds: function words and the words of any story. */
const commonShare = 0.05;

/**
 * More news than there is: the real articles over and over, each time in another world, where the stems that less than
 * one article in twenty has have changed places with others as common. In a world the articles pair as real news does,
 * events, templates and all; between two worlds hardly any do, where real news of four times as many days would pair
 * somewhat more. Endings stay: of `ship, ships` may come `mayor, mayors`.
 */
export function* newsWorlds(count: number): Generator<string> {
  const real = realTexts();
  if (real.length === 0) {
    yield* streamTexts(count);
    return;
  }
  const classes = stemClasses(real);
  for (let world = 0, made = 0; made < count; world++) {
    const translate = world === 0 ? (text: string) => text : createTranslator(classes, world);
    for (const text of real) {
      if (made++ >= count) return;
      yield translate(text);
    }
  }
}

/** Stems of one length of frequency, a class for each doubling. */
function stemClasses(texts: readonly string[]): string[][] {
  const frequencies = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set((text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => stem(word, 'en')));
    for (const each of stems) frequencies.set(each, (frequencies.get(each) ?? 0) + 1);
  }
  const classes: string[][] = [];
  for (const [each, frequency] of [...frequencies].sort(([x], [y]) => (x < y ? -1 : 1)))
    if (frequency < commonShare * texts.length && each.length > 2)
      (classes[Math.floor(Math.log2(frequency))] ??= []).push(each);
  return classes.filter(Boolean);
}

function createTranslator(classes: readonly (readonly string[])[], world: number): (text: string) => string {
  const random = createRandom(world);
  const others = new Map<string, string>();
  for (const stems of classes) {
    const by = 1 + Math.floor(random() * (stems.length - 1));
    stems.forEach((each, i) => others.set(each, stems[(i + by) % stems.length]!));
  }
  const words = new Map<string, string>();
  const translateWord = (word: string): string => {
    const lower = word.toLowerCase();
    const own = stem(lower, 'en');
    const other = others.get(own);
    if (other === undefined) return word;
    const changed = lower.startsWith(own) ? other + lower.slice(own.length) : other.replace(/i$/, 'y');
    return word[0] === lower[0] ? changed : changed[0]!.toUpperCase() + changed.slice(1);
  };
  return (text) =>
    text.replace(/[A-Za-z]+/g, (word) => {
      let found = words.get(word);
      if (found === undefined) words.set(word, (found = translateWord(word)));
      return found;
    });
}
