/** Whether an upper-case letter stands at this place of a text; one beyond the first plane too. */
export function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
