import { prepare } from '../../../src/text/prepare.js';
import type { PreparedArticle } from '../../../src/types.js';
import type { CopyExample } from '../copy-examples.js';
import { createRandom } from '../random.js';
import { readGenres, type Genre } from './genres.js';
import {
  drawStory,
  fillAgain,
  garble,
  nextOfSeries,
  respell,
  reword,
  sentencesOf,
  shareOfOtherValues,
  type Story,
} from './stories.js';

/** What was done to make the second text of a pair out of a template, or of a text out of one. */
export const templateKinds = [
  'filled twice',
  'own wordings',
  'series',
  'brief, filled twice',
  'brief against a whole',
  'headline, filled twice',
  'reprint',
  'edited',
  'garbled',
  'respelt',
  'excerpt',
  'brief, reprinted',
  'headline, reprinted',
] as const;

export type TemplateKind = (typeof templateKinds)[number];

export interface TemplateExample extends Omit<CopyExample, 'kind'> {
  readonly kind: TemplateKind;
}

/** Of two stories at least so many of the slots differ: a garbled one has up to a third wrong. */
const minOtherValues = 0.5;

/** Slots that a garbled story has at least: of fewer a third is nothing, or the story. */
const leastSlots = 6;

/**
 * Pairs of stories by the templates of each genre: two stories, which are no copies whatever they share; and one story
 * twice, as desks pass it on: reprinted, edited, garbled in up to a third of its slots, its names spelt otherwise. The group is the genre.
 *
 * @param each pairs of a kind and genre
 * @param language what to take the articles for
 */
export function makeTemplateExamples(each: number, language = 'en'): TemplateExample[] {
  const random = createRandom(7);
  return readGenres().flatMap((genre) =>
    templateKinds.flatMap((kind) =>
      Array.from({ length: each }, (): TemplateExample | undefined => {
        const pair = makePair(kind, genre, random);
        if (!pair) return undefined;
        const [source, copy] = pair.map((text, i): PreparedArticle =>
          prepare({ id: String(i), text, language }),
        );
        const label = templateKinds.indexOf(kind) < templateKinds.indexOf('reprint') ? 0 : 1;
        return { set: 'templates', kind, group: genre.name, source: source!, copy: copy!, label };
      }).filter((one) => one !== undefined),
    ),
  );
}

function makePair(kind: TemplateKind, genre: Genre, random: () => number): [string, string] | undefined {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
  const story = drawStory(genre, random);
  const layout = { hasHeadline: random() < 0.6, isOneParagraph: random() < 0.4 };
  const whole = (of: Story) => layOut(sentencesOf(of), layout);
  const all = story.wordings.map((_, i) => i);
  /** Undefined where chance filled too many of these sentences' slots the same. */
  const again = (shared: number, ownWordings = false, sentences: readonly number[] = all) => {
    const other = fillAgain(story, random, { shared, ownWordings });
    return shareOfOtherValues(story, other, sentences) >= minOtherValues ? other : undefined;
  };
  const first = (length: number) => all.slice(1, 1 + length);
  const brief = (of: Story, length: number) => {
    const sentences = sentencesOf(of);
    return first(length)
      .map((i) => sentences[i]!)
      .join(' ');
  };
  const headline = (of: Story) => sentencesOf(of)[0]!;
  switch (kind) {
    case 'filled twice':
    case 'own wordings': {
      const other = again(pick([0, 0.1, 0.2]), kind === 'own wordings');
      return other && [whole(story), whole(other)];
    }
    case 'series':
      return genre.isBulletin ? [whole(story), whole(nextOfSeries(story, random))] : undefined;
    case 'brief, filled twice': {
      const length = pick([1, 1, 2]);
      const other = again(pick([0, 0.15, 0.3]), false, first(length));
      return other && [brief(story, length), brief(other, length)];
    }
    case 'brief against a whole': {
      const length = pick([1, 2]);
      const other = again(pick([0, 0.1, 0.2]), random() < 0.3, first(length));
      return other && [brief(story, length), whole(other)];
    }
    case 'headline, filled twice': {
      const other = again(pick([0, 0.2, 0.5]), false, [0]);
      return other && [headline(story), headline(other)];
    }
    case 'reprint':
      return [whole(story), edit(sentencesOf(story), random, layout)];
    case 'edited':
      return [whole(story), edit(sentencesOf(reword(story, random)), random, layout)];
    case 'garbled':
      if (genre.kinds.size < leastSlots) return undefined;
      return [whole(story), edit(sentencesOf(garble(story, random, pick([0.1, 0.2, 0.33]))), random, layout)];
    case 'respelt':
      return [whole(story), edit(sentencesOf(respell(story, random)), random, layout)];
    case 'excerpt': {
      const sentences = sentencesOf(story);
      return [whole(story), sentences.slice(1, 1 + Math.ceil(sentences.length / 2)).join(' ')];
    }
    case 'brief, reprinted': {
      const text = brief(story, pick([1, 1, 2]));
      return [
        text,
        pick([text.replace(/\.$/, ', officials said.'), `Update: ${text}`, `${text} More follows.`]),
      ];
    }
    case 'headline, reprinted': {
      const text = headline(story);
      return [text, pick([`UPDATE 1-${text}`, `${text} - report`, `${text}.`])];
    }
  }
}

interface Layout {
  readonly hasHeadline: boolean;
  readonly isOneParagraph: boolean;
}

function layOut([headline, ...body]: readonly string[], { hasHeadline, isOneParagraph }: Layout): string {
  const text = body.join(isOneParagraph ? ' ' : '\n\n');
  return hasHeadline ? `${headline!}\n\n${text}` : text;
}

/** As a desk passes it on: the headline its own or none, the last sentence cut, a line added. */
function edit([headline, ...body]: readonly string[], random: () => number, layout: Layout): string {
  const kept = random() < 0.4 && body.length > 3 ? body.slice(0, -1) : body;
  const added = random() < 0.3 ? ['Readers may write to the desk.'] : [];
  const hasHeadline = random() < 0.7 ? layout.hasHeadline : !layout.hasHeadline;
  return layOut([headline!, ...kept, ...added], { ...layout, hasHeadline });
}
