/** Whether a text is read as English: so is one of which nothing tells the language. */
export function readsAsEnglish(language: string): boolean {
  return language === 'en' || language === 'und';
}
