import { createSentenceIndex } from '../alignment/sentence-index.js';
import type { CueStrength } from '../../languages/en/reporting-verbs.js';
import type { PreparedArticle, Span } from '../../types.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import { describeSource, resolvePronoun, type SourceName } from './sources.js';
import { contentOf, documentOf, hasAnonymityNote } from './content.js';
import { readsAsEnglish } from '../../text/reads-as-english.js';

/** Who says, thinks or wants what. */
export interface Attribution {
  readonly sentence: number;
  /** The words that report, with their auxiliaries: “has said”, “according to”. */
  readonly cue: Span;
  readonly cueToken: number;
  /** Dictionary form of the verb, or `according to`. */
  readonly cueLemma: string;
  /** The noun phrase as it stands, a pronoun as well. */
  readonly source?: Span;
  /** Folded head or name of the source, a pronoun resolved where it can be: `army`, `antonio guterres`; empty where nobody is named. */
  readonly sourceKey: string;
  /** Folded content words of the source, in order, for comparison. */
  readonly sourceWords: readonly string[];
  /** Nobody can be held to it: sources, officials, “on condition of anonymity”, or no source at all. */
  readonly isAnonymous: boolean;
  /** The source holds a proper name. */
  readonly isNamed: boolean;
  readonly strength: CueStrength;
  /** The thing that says it: report, statement, press release. */
  readonly document?: string;
  readonly content?: Span;
  /** “he added”: goes on with the source before it. */
  readonly isContinuation: boolean;
}

const memo = new WeakMap<PreparedArticle, readonly Attribution[]>();

/**
 * Every attribution of an English document, in reading order; nothing for another language.
 *
 * A cue word, the noun phrase left or right of it, and what is said. Pareti, “A database of attribution relations”,
 * LREC 2012, and PolNeAR (Newell et al., LREC 2018) set the parts; the rules are ours. Linear: every search is bounded.
 */
export function extractAttributions(document: PreparedArticle): Attribution[] {
  let attributions = memo.get(document);
  if (attributions === undefined) {
    attributions = readsAsEnglish(document.language) ? readAttributions(document) : [];
    memo.set(document, attributions);
  }
  return [...attributions];
}

/** {@link extractAttributions} of one sentence. */
export const attributionsOfSentence = /* @__PURE__ */ createSentenceIndex(
  extractAttributions,
  ({ sentence }) => sentence,
);

function readAttributions(document: PreparedArticle): Attribution[] {
  const found: Attribution[] = [];
  let lastPerson: SourceName | undefined;
  let lastGroup: SourceName | undefined;
  for (const sentence of document.sentences.keys()) {
    const hasNote = hasAnonymityNote(document, sentence);
    for (const cue of findCues(document, sentence)) {
      const raw = cue.source === undefined ? undefined : describeSource(document, cue.source);
      const resolved =
        cue.antecedent !== undefined
          ? describeSource(document, cue.antecedent)
          : raw?.isPronoun === true
            ? resolvePronoun(raw, lastPerson, lastGroup)
            : raw;
      if (resolved !== undefined && !resolved.isPronoun && resolved.key !== '') {
        if (resolved.isPerson) lastPerson = resolved;
        else lastGroup = resolved;
      }
      const content = contentOf(document, sentence, cue);
      const named = documentOf(document, sentence, cue);
      found.push({
        sentence,
        cue: cue.span,
        cueToken: cue.token,
        cueLemma: cue.lemma,
        ...(cue.source !== undefined && { source: spanOf(document, cue.source) }),
        sourceKey: resolved?.key ?? '',
        sourceWords: resolved?.words ?? [],
        isAnonymous: resolved === undefined || resolved.isAnonymous || hasNote,
        isNamed: resolved?.isNamed ?? false,
        strength: strengthOf(cue),
        ...(named !== undefined && { document: named }),
        ...(content !== undefined && { content }),
        isContinuation: raw?.isPronoun === true || cue.lemma === 'add' || cue.lemma === 'continue',
      });
    }
  }
  return found;
}

function strengthOf(cue: Cue): CueStrength {
  if (!cue.isNegated) return cue.strength;
  return cue.strength === 'denial' ? 'neutral' : 'denial';
}

function spanOf(document: PreparedArticle, range: { readonly first: number; readonly end: number }): Span {
  return { start: document.tokens[range.first]!.start, end: document.tokens[range.end - 1]!.end };
}
