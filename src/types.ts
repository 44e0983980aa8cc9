/** The caller's id for an article: any string, unique within one call. */
export type ArticleId = string;

/** One article as the caller has it. Only `id` and `text` are needed. */
export interface Article {
  readonly id: ArticleId;
  /** The text as published, with or without its headline, by-line and web boilerplate. */
  readonly text: string;
  /** The headline, where it is not in `text`. */
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601 date or date and time. */
  readonly publishedAt?: string | undefined;
  /** BCP 47 tag such as `en` or `pt-BR`; guessed from the text where it is missing. */
  readonly language?: string | undefined;
  /** Which version of it this is, as its publisher counts. */
  readonly version?: string | undefined;
  /** Whether its publisher lets it be used; `withheld` and `canceled` articles are no one's source any more. */
  readonly status?: ArticleStatus | undefined;
  /** Id, or URL, of the article that it was made from, as its publisher declares. */
  readonly evolvedFrom?: string | undefined;
  /** The file that it was read from. */
  readonly file?: string | undefined;
}

/** As news agencies mark their items: `withheld` until further notice, `canceled` for good. */
export type ArticleStatus = 'usable' | 'withheld' | 'canceled';

/** Half-open range of UTF-16 code units in the original text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `article.text.slice(start, end) === text`. */
export interface Passage extends Span {
  readonly text: string;
}

/** A word in reading order. */
export interface Token extends Span {
  /** Lower case, without accents, with straight apostrophes. */
  readonly norm: string;
  /** Stem of `norm`: by its endings in English and Korean, by its first letters in any other language. */
  readonly stem: string;
}

/** A sentence; its tokens are `tokens[firstToken … endToken − 1]` of the document. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly isTitle: boolean;
}

/** Words between quotation marks. The span holds the marks, `inner` only what stands between them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** The closing (or opening) mark is missing; the quote then ends (or starts) with its paragraph. */
  readonly isUnpaired: boolean;
}

export type BoilerplateKind =
  | 'about'
  | 'ad-marker'
  | 'byline'
  | 'bio'
  | 'caption'
  | 'comments'
  | 'cookie-notice'
  | 'dateline'
  | 'disclaimer'
  | 'error-page'
  | 'label'
  | 'navigation'
  | 'paywall'
  | 'related-link'
  | 'share'
  | 'site-widget';

/** A stretch of the text that is not the story. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
}

/** An article made ready to compare: exact, every offset pointing into the original text. */
export interface PreparedArticle {
  readonly article: Article;
  /**
   * `article.text`, the same string but for HTML entities and tags and UTF-8 read in another encoding: those stand as what
   * they mean, padded by white space or soft hyphens, so that the length is the same.
   */
  readonly text: string;
  /** Primary language subtag (`en`, `fr`, …), or `und` where nothing says. */
  readonly language: string;
  /** What was cut, ascending, not overlapping. */
  readonly boilerplate: readonly Boilerplate[];
  /**
   * Nothing is left when it is cut: a caption, a notice, an error page. The sentences and tokens are then of the whole
   * text, which equals another or not, and is a copy of nothing else.
   */
  readonly isFurniture?: true;
  /** The headline inside `text`, if there is one; it is also `sentences[0]`. */
  readonly title?: Span;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
}

/** MinHash signature of an article's shingles. */
export interface Signature {
  readonly id: ArticleId;
  /** One unsigned 32-bit value a slot; 128 slots by default. */
  readonly slots: Uint32Array;
  /** Tokeniser, shingle size, seed and sketch: signatures compare only within one version. */
  readonly version: string;
}

/** What the candidate stage keeps of an article. */
export interface Sketch {
  readonly id: ArticleId;
  readonly signature: Signature;
  /**
   * Hashes of the distinct phrases, ascending; or of those of them with the least hashes. A phrase is two content
   * words in order with nothing but function words between; in languages whose function words are not known, a shingle.
   */
  readonly phrases: Uint32Array;
  /** Share of the phrases that was kept, in (0, 1]: those with a hash under this share of 2³². Absent where all were. */
  readonly phraseRate?: number;
}

/** Which phrases a sketch keeps: see `createSketcher`. */
export interface Sampling {
  /** Share of the phrases that is kept, in (0, 1]. */
  readonly rate: number;
  /** Phrases that are kept in any case, of a story that has so many: short ones keep all. */
  readonly minKept: number;
}

/** How a signature is cut: `bands` runs of `rows` slots. Two articles meet if they agree in all rows of a band. */
export interface BandPlan {
  readonly bands: number;
  readonly rows: number;
}

/** What two sets of phrases must share; either will do. */
export interface Overlap {
  /** Least resemblance, in [0, 1]. */
  readonly minResemblance: number;
  /** Least containment of the smaller set in the larger, in [0, 1]. */
  readonly minContainment: number;
}

/** How often a phrase names an article to another: to all that come later, or, if too many have it, only its representatives. */
export interface SharedHolderRule {
  /** A phrase in so many articles or more adds nothing to the rarity of a pair; at most 32. */
  readonly rareHolders: number;
  /** Of a phrase in more articles than this only the representatives are named; Infinity to name all. */
  readonly maxHolders: number;
  /** The first so many articles with a phrase, by the hash of their ids. */
  readonly representatives: number;
}

/** Which pairs the join by phrases is to find, and at what cost. */
export interface JoinRule extends SharedHolderRule {
  /** Least number of shared phrases of a pair, of those that both sketches keep. */
  readonly minShared: number;
  /** Enough overlap makes a pair. */
  readonly overlap: Overlap;
  /** So does enough rarity: see `joinPhrases`. */
  readonly minRarity: number;
  /** An article with more partners before it is paired with some of them only: see `choosePartners`. */
  readonly maxPartners: number;
}

/**
 * How common words and phrases are, counted once and then kept as they are: so what is decided of two articles does not
 * hang on which others a batch holds. Made by `learnFrequencies`; plain data, for `JSON.stringify`.
 */
export interface Frequencies {
  /** Another name for another count: it goes into every hash of a plan. */
  readonly version: string;
  /** Articles counted. */
  readonly articles: number;
  /** By language, but for English: articles, words, letters of their stems, and by stem the articles and times. */
  readonly stems: Readonly<
    Record<
      string,
      {
        readonly documents: number;
        readonly words: number;
        readonly letters: number;
        readonly stems: Readonly<Record<string, readonly [documents: number, words: number]>>;
      }
    >
  >;
  /** Phrases that several of the articles held: their hashes, ascending, and of each the number of articles. */
  readonly phrases: { readonly hashes: readonly number[]; readonly holders: readonly number[] };
}

/**
 * How a batch is searched, as a value that can be kept: with the option `plan`, a batch of any size, an archive and a run
 * on a cluster of machines decide alike. Without it, each batch is searched as `BatchPlan` says for its own size.
 *
 * Plain data: JSON has `null` for a limit that is `Infinity`, and that is read as no limit.
 */
export interface SavedPlan {
  /** The form of this record and the rules it is for; another number means other rules. */
  readonly format: 'samestory.plan/1';
  /** Articles that it was made for; more or fewer can be searched by it. */
  readonly articles: number;
  /** Whether all pairs are compared, as among a handful of articles. */
  readonly compareAll: boolean;
  /** Up to some 2,000 articles all pairs that share a phrase are weighed; above, bands and rare phrases find them. */
  readonly method: 'exact' | 'index';
  /** Up to so many reprints are all compared with each other, more only with the first. */
  readonly maxReprints: number;
  /** Which phrases a sketch keeps. */
  readonly sampling: Sampling;
  readonly bands: BandPlan;
  readonly join: JoinRule;
  /** A phrase that more articles hold is of a template or a site; absent where that is not asked. */
  readonly frames?: { readonly maxHolders: number } | undefined;
  /** Counts that stand for those of the batch. */
  readonly frequencies?: Frequencies | undefined;
}

/** Two articles worth an exact comparison, by position in the batch, `a < b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
}

export type Relation = 'identical' | 'near-duplicate' | 'rewrite' | 'same-event' | 'unrelated';

/** Sentences of the source and the copy that say the same, by index; both lists are ascending and not empty. */
export interface SentenceLink {
  readonly source: readonly number[];
  readonly copy: readonly number[];
  /** Weighted cosine of the two groups, in (0, 1]. */
  readonly score: number;
}

/** Which sentence of a copy answers which of its source. */
export interface Alignment {
  readonly links: readonly SentenceLink[];
}

/** How much one measure moved the decision. */
export interface Contribution {
  readonly measure: string;
  readonly value: number;
  /** Change of the log-odds of its model, against a pair with the average value of this measure. */
  readonly logOdds: number;
}

/** Two passages that answer each other. */
export interface SharedPassage {
  readonly source: Passage;
  readonly copy: Passage;
  /** Cosine of the two, weighted by document frequency, in (0, 1]. */
  readonly score: number;
}

/** The measures and the passages that a decision rests on. */
export interface Evidence {
  /** Jaccard index of the two shingle sets, in [0, 1]. */
  readonly resemblance: number;
  /** Share of the source's shingles that are in the copy, in [0, 1]. */
  readonly sourceContainment: number;
  /** Share of the copy's shingles that are in the source, in [0, 1]. */
  readonly copyContainment: number;
  /** Share of the content words in common, weighted by rarity, quoted speech left out, in [0, 1]. */
  readonly contentOverlap: number;
  /** Share of the source's sentences (by weight) that have a partner in the copy, in [0, 1]. */
  readonly sourceAligned: number;
  /** Share of the copy's sentences (by weight) that have a partner in the source, in [0, 1]. */
  readonly copyAligned: number;
  /** How far the aligned sentences keep their order: 1 kept, 0 reversed. */
  readonly order: number;
  /**
   * Probability that both texts were filled into one template and tell two stories, in [0, 1]: the same sentences about
   * other names and figures. Absent from a match stage that does not ask.
   */
  readonly template?: number;
  /** Every measure that the models of one text and of one story saw and what it added, strongest first. */
  readonly contributions: readonly Contribution[];
  /** The pairs of passages that weigh most, strongest first, at most five. */
  readonly passages: readonly SharedPassage[];
}

/** The exact comparison of two documents. */
export interface Match {
  readonly relation: Relation;
  /** Probability that both texts descend from one text, in [0, 1]. */
  readonly copyProbability: number;
  /** Probability that both tell the same event, in [0, 1]; never below `copyProbability`. */
  readonly eventProbability: number;
  readonly evidence: Evidence;
  readonly alignment: Alignment;
}

export type ChangeType = 'kept' | 'rephrased' | 'added' | 'dropped' | 'garbled' | 'contradicted';

export type FactKind =
  | 'quantity'
  | 'time'
  | 'person'
  | 'organisation'
  | 'place'
  | 'alias'
  | 'event'
  | 'role'
  | 'relation'
  | 'quote'
  | 'attribution'
  | 'status'
  | 'text';

export type Garble =
  | 'value-changed'
  | 'precision-lost'
  | 'precision-gained'
  | 'name-changed'
  | 'quote-altered'
  | 'attribution-lost'
  | 'attribution-changed'
  | 'status-changed'
  | 'role-swapped'
  | 'link-changed'
  | 'corrupted';

/** `major`: an agency would send a CORRECTION; `minor`: a REFILE; `none`: nothing to do. */
export type Severity = 'none' | 'minor' | 'major';

/** What every change of a fact has. */
interface FactBase {
  readonly kind: FactKind;
  /** Probability that an editor would agree, in [0, 1]. */
  readonly confidence: number;
  /** One plain sentence, ready to paste. */
  readonly note: string;
}

/** Both texts have it, in the same words. */
export interface KeptFact extends FactBase {
  readonly change: 'kept';
  readonly garble?: undefined;
  readonly severity: 'none';
  readonly source: Passage;
  readonly copy: Passage;
}

/** Both texts have it, in other words; minor where a name is spelt otherwise. */
export interface RephrasedFact extends FactBase {
  readonly change: 'rephrased';
  readonly garble?: undefined;
  readonly severity: 'none' | 'minor';
  readonly source: Passage;
  readonly copy: Passage;
}

/** Only the source has it. */
export interface DroppedFact extends FactBase {
  readonly change: 'dropped';
  readonly garble?: undefined;
  readonly severity: Severity;
  readonly source: Passage;
  readonly copy?: undefined;
}

/** Only the copy has it. */
export interface AddedFact extends FactBase {
  readonly change: 'added';
  readonly garble?: undefined;
  readonly severity: Severity;
  readonly source?: undefined;
  readonly copy: Passage;
}

/**
 * The copy says something else than the text it was made from (`garbled`), or two texts that are no copies cannot both
 * be right, or one contradicts itself (`contradicted`). At least one passage is there: words that were put in have none
 * in the source, words that are gone have none in the copy.
 */
export interface GarbledFact extends FactBase {
  readonly change: 'garbled' | 'contradicted';
  readonly garble: Garble;
  readonly severity: 'minor' | 'major';
  readonly source?: Passage;
  readonly copy?: Passage;
}

/** What happened to one fact on its way from the source to the copy. */
export type FactChange = KeptFact | RephrasedFact | DroppedFact | AddedFact | GarbledFact;

/** One fact of a story in all its articles: a row of the fact matrix. */
export interface FactRow {
  readonly kind: FactKind;
  /** The article that tells it first, as far as the family tree shows: the source, or the copy that added it. */
  readonly origin: ArticleId;
  /** Where the origin tells it. */
  readonly passage: Passage;
  /** The worst that happened to it in any copy. */
  readonly severity: Severity;
  /** One for each article of which it is known, in the order of the cluster's members. */
  readonly versions: readonly FactVersion[];
  /** The articles that say what most say; absent where no wording has more than every other. */
  readonly majority?: readonly ArticleId[];
  /** The articles that say what nobody else says, where most say another thing. */
  readonly outliers: readonly ArticleId[];
}

/** What one article says of a fact. */
export interface FactVersion {
  readonly article: ArticleId;
  /** Against the origin: a copy of a copy that keeps an error is `garbled`, too. */
  readonly change: ChangeType;
  /** Where it says so; absent where the fact was dropped. */
  readonly passage?: Passage;
  /** The article in which this saying entered: itself, or the one it was inherited from. */
  readonly entered: ArticleId;
  readonly severity: Severity;
  /** What happened where it entered, in one sentence; absent where nothing did. */
  readonly note?: string;
}

/** Two articles compared. */
export interface Comparison {
  readonly relation: Relation;
  readonly copyProbability: number;
  readonly eventProbability: number;
  readonly evidence: Evidence;
  /** Worst first; empty with `{ facts: false }`. */
  readonly facts: readonly FactChange[];
}

/** A member of a cluster, compared with the text it was most likely made from. */
export interface Copy {
  readonly article: ArticleId;
  /** The member it was made from; with `ofMissing`, the one that stands in for the missing source. */
  readonly parent: ArticleId;
  /** It was made from the missing source itself: `parent` is its sister. Only in a cluster with `missingSource`. */
  readonly ofMissing?: true;
  /** Why `parent` (or the missing source) is taken for its parent, in one sentence. */
  readonly reason: string;
  /** That it is, in [0, 1]. */
  readonly confidence: number;
  /** Other articles that parts of it are from, largest part first: it is put together from several. */
  readonly alsoFrom?: readonly CopiedPart[];
  readonly comparison: Comparison;
}

/** What a text has from one of several it is put together from. */
export interface CopiedPart {
  readonly article: ArticleId;
  /** Share of the words of the copy, in (0, 1]. */
  readonly share: number;
  /** In the copy, ascending: what it has from this article and from no other. */
  readonly passages: readonly Passage[];
}

/** Articles that descend from one text. */
export interface Cluster {
  /** The least id of its members. */
  readonly id: ArticleId;
  /** Article ids: the source first (or the base, where the source is missing), then by id. */
  readonly members: readonly ArticleId[];
  /** Absent where every member derives from a text that is not in the set. */
  readonly source?: { readonly article: ArticleId; readonly confidence: number; readonly reason: string };
  /**
   * Why the source is taken to be missing; only where `source` is absent and there is more than one member. The first
   * member and each copy with `ofMissing` were made from it.
   */
  readonly missingSource?: {
    readonly confidence: number;
    readonly reason: string;
    /** Whose text it was, where the members say: an agency's name. */
    readonly publisher?: string;
  };
  /** One for each member but the first. */
  readonly copies: readonly Copy[];
}

/** Clusters that tell one event. */
export interface NewsEvent {
  /** The least id of its clusters. */
  readonly id: string;
  readonly clusters: readonly string[];
  /** How many of its clusters report for themselves: copies count once. */
  readonly independentSources: number;
}

/** The result of {@link clusterArticles}. */
export interface Clustering {
  /** A partition: every article is in exactly one; largest first. */
  readonly clusters: readonly Cluster[];
  /** A partition of the clusters; largest first. */
  readonly events: readonly NewsEvent[];
}
