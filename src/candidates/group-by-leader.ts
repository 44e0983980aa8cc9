/** Of each article the first of its group, and how much it resembles it. */
export interface LeaderGroups {
  /** The article itself, if it leads. */
  readonly leaderOf: Uint32Array;
  /** With the leader, in [0, 1]; 1 for leaders. */
  readonly resemblances: Float64Array;
}

/**
 * Gives each article to the first leader that it resembles enough; an article that resembles none leads.
 *
 * No chains: each member was compared with its leader. Single links would join what has nothing in common: of a, b and c
 * where each resembles the next, a and c need not.
 *
 * @param articles how many.
 * @param pairs that resemble each other enough, the earlier first.
 * @param resemblanceOf of any two articles; asked about an article and the leaders of those it resembles.
 */
export function groupByLeader(
  articles: number,
  pairs: readonly { readonly a: number; readonly b: number; readonly resemblance: number }[],
  minResemblance: number,
  resemblanceOf: (a: number, b: number) => number,
): LeaderGroups {
  const partnersOf = new Map<number, (typeof pairs)[number][]>();
  for (const pair of pairs) {
    const list = partnersOf.get(pair.b);
    if (list) list.push(pair);
    else partnersOf.set(pair.b, [pair]);
  }
  const leaderOf = Uint32Array.from({ length: articles }, (_, place) => place);
  const resemblances = new Float64Array(articles).fill(1);
  for (let b = 0; b < articles; b++) {
    const partners = partnersOf.get(b);
    if (!partners) continue;
    const known = new Map(partners.map(({ a, resemblance }) => [a, resemblance]));
    const leaders = new Set(partners.map(({ a }) => leaderOf[a]!));
    for (const leader of [...leaders].sort((x, y) => x - y)) {
      const resemblance = known.get(leader) ?? resemblanceOf(leader, b);
      if (resemblance < minResemblance) continue;
      leaderOf[b] = leader;
      resemblances[b] = resemblance;
      break;
    }
  }
  return { leaderOf, resemblances };
}
