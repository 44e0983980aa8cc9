import type { Batch } from './batch.js';
import { chooseSource, type SourceChoice } from './choose-source.js';
import type { View } from './matched-pair.js';
import { isBefore } from './publication-time.js';
import {
  contrast,
  sharedSpellings,
  vocabularyOf,
  type SharedSpelling,
  type Vocabulary,
} from './shared-changes.js';
import { describeMembers, type MemberProvenance } from './member-provenance.js';

/** The members of a cluster, its source, and what can be asked of any of them. Members are positions in the batch. */
export interface Family {
  /** Ascending by id. */
  readonly members: readonly number[];
  readonly choice: SourceChoice;
  /** The source, or what stands in for it. */
  readonly root: number;
  provenanceOf(member: number): MemberProvenance;
  /** The pairs of a member with other members, by id. */
  near(member: number): readonly View[];
  view(member: number, other: number): View | undefined;
  /** What speaks for `first` and against `second` as what `text` was made from. */
  compare(text: number, first: number, second: number): FamilyPair;
  /** Whether nothing forbids that `parent` was there before `child`. */
  mayPrecede(parent: number, child: number): boolean;
}

export interface FamilyPair {
  /** Runs of words that only the first has in common with the text. */
  readonly forFirst: number;
  readonly forSecond: number;
  readonly spellingsOfFirst: readonly SharedSpelling[];
  readonly spellingsOfSecond: readonly SharedSpelling[];
}

/** Vocabularies held, those last asked for: each takes some 25 kB, and a story may have a million copies. */
const maxVocabularies = 2048;

/**
 * @param members ascending by id.
 * @param isPasted members that are put together from several texts, and so are the source of none.
 */
export function createFamily(
  members: readonly number[],
  batch: Batch,
  views: ReadonlyMap<number, readonly View[]>,
  isPasted: (member: number) => boolean,
): Family {
  const inCluster = new Set(members);
  const near = new Map(
    members.map((member) => [member, (views.get(member) ?? []).filter(({ other }) => inCluster.has(other))]),
  );
  const single = members.filter((member) => !isPasted(member));
  const eligible = single.length > 0 ? single : members;
  const isEligible = new Set(eligible);
  const provenances = describeMembers(members, batch, (member) =>
    near.get(member)!.filter(({ other }) => isEligible.has(other)),
  );
  const provenanceByMember = new Map(provenances.map((provenance) => [provenance.member, provenance]));
  const choice = chooseSource(provenances.filter(({ member }) => isEligible.has(member)));
  const root = choice.kind === 'source' ? choice.member : choice.base;
  const rootRuns = provenanceByMember.get(root)!.shingles;
  const kept = new Map<number, number>();
  const viewsOf = new Map<number, Map<number, View>>();
  const vocabularies = new Map<number, Vocabulary>();

  const provenanceOf = (member: number) => provenanceByMember.get(member)!;
  const rank = new Map(members.map((member, i) => [member, i]));
  return {
    members,
    choice,
    root,
    provenanceOf,
    near: (member) => near.get(member)!,
    view(member, other) {
      let byOther = viewsOf.get(member);
      if (!byOther)
        viewsOf.set(member, (byOther = new Map(near.get(member)!.map((view) => [view.other, view]))));
      return byOther.get(other);
    },
    compare(text, first, second) {
      const runs = contrast(
        provenanceOf(text).shingles,
        provenanceOf(first).shingles,
        provenanceOf(second).shingles,
      );
      const [words, ofFirst, ofSecond] = [vocabulary(text), vocabulary(first), vocabulary(second)];
      return {
        forFirst: runs.onlyFirst,
        forSecond: runs.onlySecond,
        spellingsOfFirst: sharedSpellings(words, ofFirst, ofSecond),
        spellingsOfSecond: sharedSpellings(words, ofSecond, ofFirst),
      };
    },
    mayPrecede(parent, child) {
      const [before, after] = [provenanceOf(parent).time, provenanceOf(child).time];
      if (before && after) {
        if (isBefore(before, after)) return true;
        if (isBefore(after, before)) return false;
      }
      // Undated, the one that kept more of the first text is nearer to it.
      return (keptOfRoot(parent) - keptOfRoot(child) || rank.get(child)! - rank.get(parent)!) > 0;
    },
  };

  function keptOfRoot(member: number): number {
    let count = kept.get(member);
    if (count === undefined)
      kept.set(
        member,
        (count = contrast(provenanceOf(member).shingles, rootRuns, new Uint32Array()).onlyFirst),
      );
    return count;
  }

  function vocabulary(member: number): Vocabulary {
    const words = vocabularies.get(member) ?? vocabularyOf(batch.documentAt(member));
    // A map keeps the order of insertion: put last again, it is the last to go.
    vocabularies.delete(member);
    vocabularies.set(member, words);
    if (vocabularies.size > maxVocabularies) vocabularies.delete(vocabularies.keys().next().value!);
    return words;
  }
}
