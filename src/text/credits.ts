/** `By Ann Lee`, `(Reporting by Ann Lee; Editing by Bob Ray)`, `Ann Lee contributed to this report.`, `Source: Agency`. */
export function isCredit(line: string): boolean {
  if (line.length > maxCreditLength) return false;
  if ((isContribution(line) && contributed.test(line)) || source.test(line)) return true;
  const opening = creditOpening.exec(line);
  if (!opening || !/\p{Lu}/u.test(line[opening[0].length] ?? '') || /[!?"“”]|[^.)]\.$/.test(line))
    return false;
  // Names are capitalised; a headline such as “Writing by hand makes you happier” is not.
  const words = line.slice(opening[0].length).match(/[\p{L}\p{M}'’.]{1,40}/gu) ?? [];
  return (
    words.length <= maxCreditWords && words.every((word) => /^\p{Lu}/u.test(word) || creditWord.test(word))
  );
}

/** Whether `contributed to this report` can stand in a line: worth a call of {@link isCredit}. */
export function isContribution(line: string): boolean {
  return line.length <= maxCreditLength && line.includes(contributionNeedle);
}

/** What such a line has somewhere. */
export const contributionNeedle = ' contributed ';
/** Longer lines are no credits. */
export const maxCreditLength = 250;

/** First words of the lines that {@link isCredit} knows by their beginning. */
export const creditOpeners =
  'by additional with reporting writing editing compiled edited written reported story text words photo photos photograph photographs source sources via from';

const maxCreditWords = 30;
/** Small words between the names of a credit. */
const creditWords =
  'and|in|by|for|with|from|of|the|at|on|de|von|van|der|la|bin|al|el|editing|writing|reporting|additional|photos?|contributed|to|compiled|produced';
const creditWord = new RegExp(`^(?:${creditWords})$`, 'i');
const creditOpening =
  /^(?:\(|[—–-]{1,2} ?)?(?:additional |with )?(?:by|(?:reporting|writing|editing|compiled|edited|written|reported|story|text|words|photographs?|photos?) by):? /i;
const contributed =
  /^[\p{Lu}(][^.!?]{3,150} contributed (?:to|reporting)(?: (?:to|for))? (?:this|the) (?:report|story|article|post)\b[^.]{0,60}\.?\)?$/u;
const source = /^(?:source|sources|via|from)\s?: ?[^.:]{2,60}$/i;
