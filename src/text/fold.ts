/** Lower case, compatibility forms folded, accents dropped, apostrophes straight: `Ségou’s` → `segou's`. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();
}
