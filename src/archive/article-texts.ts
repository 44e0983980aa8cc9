import type { ArticlePair } from '../batch/workbench.js';
import type { Article } from '../types.js';
import type { HeldArticle } from './article-record.js';

/** Reads the texts of some articles, in their order. */
export type TextsOf = (articles: readonly HeldArticle[]) => Promise<readonly string[]>;

/** A text is read where nothing can be waited for, and is not at hand: it is fetched, and all is done again. */
export class TextNeeded extends Error {
  constructor(readonly article: HeldArticle) {
    super(article.id);
  }
}

/** The articles as the steps see them, and their texts as far as they are at hand. */
export class ArticleTexts {
  readonly #textsOf: TextsOf;
  readonly #handles = new Map<HeldArticle, Article>();
  readonly #held = new WeakMap<Article, HeldArticle>();
  readonly #kept = new Map<HeldArticle, string>();
  #wanted = new Set<HeldArticle>();

  constructor(textsOf: TextsOf) {
    this.#textsOf = textsOf;
  }

  /** The article with a text that is looked for when it is asked for. */
  handle(held: HeldArticle): Article {
    const known = this.#handles.get(held);
    if (known) return known;
    const textOf = () => {
      const text = this.#kept.get(held);
      if (text === undefined) throw new TextNeeded(held);
      return text;
    };
    const made: Article = {
      ...held.fields,
      get text() {
        return textOf();
      },
    };
    this.#handles.set(held, made);
    this.#held.set(made, held);
    return made;
  }

  heldOf(handle: Article): HeldArticle {
    return this.#held.get(handle)!;
  }

  /** The article itself; throws where its text is not at hand. */
  whole(handle: Article): Article {
    return { ...handle };
  }

  /** The articles of some pairs, each one object in all of them. */
  async read(pairs: readonly ArticlePair[]): Promise<readonly ArticlePair[]> {
    const held = [...new Set(pairs.flat().map((handle) => this.heldOf(handle)))];
    const missing = held.filter((one) => !this.#kept.has(one));
    const found = await this.#textsOf(missing);
    const texts = new Map(missing.map((one, i) => [one, found[i]!]));
    const whole = new Map(
      held.map((one) => [one, { ...one.fields, text: texts.get(one) ?? this.#kept.get(one)! }]),
    );
    return pairs.map(([a, b]) => [whole.get(this.heldOf(a))!, whole.get(this.heldOf(b))!]);
  }

  want(handles: readonly Article[]): void {
    for (const handle of handles) this.#wanted.add(this.heldOf(handle));
  }

  async fetchWanted(): Promise<void> {
    await this.keep([...this.#wanted].filter((one) => !this.#kept.has(one)));
    this.#wanted = new Set();
  }

  async keep(articles: readonly HeldArticle[]): Promise<void> {
    const texts = await this.#textsOf(articles);
    articles.forEach((article, i) => this.#kept.set(article, texts[i]!));
  }
}
