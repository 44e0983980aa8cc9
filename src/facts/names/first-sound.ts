/**
 * Whether two names differ in one word each, and these begin with sounds that no spelling trades: Hamoul and Mahmoul are
 * two families, Khatib and Hatib one. `a` and `b` hold the words of each name, folded.
 */
export function startOtherwise(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [[...a].filter((word) => !b.has(word)), [...b].filter((word) => !a.has(word))];
  if (x.length !== 1 || y.length !== 1) return false;
  const first = soundsOf(x[0]!);
  return ![...soundsOf(y[0]!)].some((sound) => first.includes(sound));
}

/** The sounds, one letter each, that the beginning of a name may stand for in some spelling of it. */
function soundsOf(word: string): string {
  const known = sounds.find(([letters]) => word.startsWith(letters));
  return known?.[1] ?? word[0] ?? '';
}

/** Beginnings that transliterations trade, the longer ones first; `h` is also no sound at all. */
const sounds: readonly (readonly [letters: string, sounds: string])[] = [
  ['kh', 'hk'],
  ['gh', 'hk'],
  ['ch', 'hks'],
  ['ph', 'b'],
  ['dj', 'hst'],
  ['dz', 'st'],
  ['zh', 'hs'],
  ['sh', 's'],
  ['sch', 's'],
  ['ts', 'st'],
  ['tz', 'st'],
  ['th', 'st'],
  ['dh', 'st'],
  ['mc', 'm'],
  ...[...'aeiouhy'].map((letter) => [letter, 'h'] as const),
  ...[...'kqgx'].map((letter) => [letter, 'hk'] as const),
  ['c', 'ks'],
  ['j', 'hs'],
  ['w', 'hb'],
  ...[...'vfbp'].map((letter) => [letter, 'b'] as const),
  ...[...'sz'].map((letter) => [letter, 's'] as const),
  ...[...'td'].map((letter) => [letter, 't'] as const),
];
