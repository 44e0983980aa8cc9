/** Who is next to whom: the neighbours of `i` are `neighbours[starts[i]] … neighbours[starts[i + 1] − 1]`. */
export interface Neighbourhoods {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** How often a range is halved: in eight parts all ties lie as near as they have to. */
const maxDepth = 3;
/** Smaller ranges are left as they are. */
const minSize = 64;
/** Passes over a range; after a few nothing moves. */
const passes = 6;
/** Most of the load that one half may have. */
const maxShare = 0.52;

/**
 * Orders places anew, in place, so that few ties cross from one half of the order to the other, and from one quarter to the
 * next: threads that have a stretch each then need few of the same. Each half starts with what lies there, and what has
 * more neighbours on the other side goes over while there is room (Kernighan and Lin 1970, without the look ahead);
 * within a half the order stays. O(n) for n ties.
 */
export function halveByNeighbours(order: Uint32Array, ties: Neighbourhoods): void {
  const sides = new Int8Array(order.length).fill(outside);
  halve(order, 0, order.length, 0, ties, sides);
}

/** What it costs to make a document and its profile, in ties: a comparison is one for each of its two articles. */
export const loadOfArticle = 10;
const outside = -1;

function halve(
  order: Uint32Array,
  start: number,
  end: number,
  depth: number,
  ties: Neighbourhoods,
  sides: Int8Array,
): void {
  if (depth === maxDepth || end - start < minSize) return;
  const { starts, neighbours } = ties;
  const loadOf = (place: number) => {
    const degree = starts[place + 1]! - starts[place]!;
    return degree === 0 ? 0 : degree + loadOfArticle;
  };
  let all = 0;
  for (let k = start; k < end; k++) all += loadOf(order[k]!);
  const loads = [0, 0];
  for (let k = start; k < end; k++) {
    const place = order[k]!;
    const side = loads[0]! < all / 2 ? 0 : 1;
    sides[place] = side;
    loads[side]! += loadOf(place);
  }
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (let k = start; k < end; k++) {
      const place = order[k]!;
      const side = sides[place]!;
      const load = loadOf(place);
      if (loads[1 - side]! + load > maxShare * all) continue;
      let gain = 0;
      for (let n = starts[place]!; n < starts[place + 1]!; n++) {
        const other = sides[neighbours[n]!]!;
        if (other !== outside) gain += other === side ? -1 : 1;
      }
      if (gain <= 0) continue;
      sides[place] = 1 - side;
      loads[side]! -= load;
      loads[1 - side]! += load;
      moved++;
    }
    if (moved === 0) break;
  }
  const second: number[] = [];
  let middle = start;
  for (let k = start; k < end; k++) {
    const place = order[k]!;
    if (sides[place] === 0) order[middle++] = place;
    else second.push(place);
    sides[place] = outside;
  }
  order.set(second, middle);
  halve(order, start, middle, depth + 1, ties, sides);
  halve(order, middle, end, depth + 1, ties, sides);
}
