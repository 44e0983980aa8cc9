/** Which member of a cluster is the source, or that it is missing. Confidence in [0, 1]; the reason is a sentence. */
export type SourceChoice =
  | { readonly kind: 'source'; readonly member: number; readonly confidence: number; readonly reason: string }
  | {
      readonly kind: 'missing';
      /** The member that stands in for it. */
      readonly base: number;
      /** Whose text it is, where the members say. */
      readonly publisher?: string;
      readonly confidence: number;
      readonly reason: string;
    };
