import {
  furniturePatterns,
  furniturePhrases,
  pictureAgencies,
  relatedLeads,
} from '../languages/en/boilerplate-phrases.js';
import type { BoilerplateKind } from '../types.js';
import { fold } from './fold.js';

/** What a line says that is web furniture wherever it stands; `undefined` for any other line. Cost bounded per line. */
export function furnitureKind(line: string): BoilerplateKind | undefined {
  if (line.length > maxLength) return undefined;
  const folded = fold(line).replace(/\s{1,50}/g, ' ');
  const bare = stripMarks(folded);
  if (bare === '') return undefined;
  const phrase = phrases.get(bare) ?? phraseRun(bare);
  if (phrase !== undefined) return phrase;
  if (folded.length <= maxLeadLength && isRelatedLink(folded)) return 'related-link';
  for (const [kind, pattern] of patterns) if (pattern.test(folded) || pattern.test(bare)) return kind;
  if (isDateLine(folded)) return 'byline';
  if (isCredit(line)) return 'byline';
  return isSignedCaption(line, folded) ? 'caption' : undefined;
}

/** Longer lines are prose: no rule of this file looks at them. */
const maxLength = 1200;
const maxLeadLength = 200;
const maxPhraseWords = 8;
const maxRunWords = 24;
const maxCreditWords = 30;

const phrases: ReadonlyMap<string, BoilerplateKind> = new Map(
  Object.entries(furniturePhrases).flatMap(([kind, list]) =>
    list.split(/[|\n]/).map((phrase): [string, BoilerplateKind] => [phrase.trim(), kind as BoilerplateKind]),
  ),
);
const patterns = Object.entries(furniturePatterns).map(([kind, sources]): [BoilerplateKind, RegExp] => [
  kind as BoilerplateKind,
  new RegExp(`^(?:${sources.join('|')})$`),
]);
const leads = relatedLeads
  .split(/[|\n]/)
  .map((lead) => lead.trim())
  .join('|');
const related = new RegExp(`^\\W{0,3}(?:${leads}) ?(?::|\\||–|—| - |>|») ?\\S.{2,}$`);
/** `also read` and its like need no colon: nothing else begins so. */
const relatedBare =
  /^\W{0,3}(?:also read|read also|must read|don't miss|you may also like|you might also like|see also) [^.]{5,150}$/;

/** Bullets and arrows before, stops, arrows and counts behind. */
function stripMarks(folded: string): string {
  return folded
    .replace(/^[^\p{L}\p{N}[(]{1,10}/u, '')
    .replace(/\s?\(\d{1,6}\)$/, '')
    .replace(/[^\p{L}\p{N}\])]{1,10}$/u, '');
}

/** Kind of the first phrase if the line is nothing but phrases. Longest phrase first, no way back. */
function phraseRun(bare: string): BoilerplateKind | undefined {
  const words = bare.split(/[\s|/•·,]{1,10}/, maxRunWords + 1);
  if (words.length < 2 || words.length > maxRunWords) return undefined;
  let kind: BoilerplateKind | undefined;
  for (let i = 0; i < words.length;) {
    let length = Math.min(maxPhraseWords, words.length - i);
    let found: BoilerplateKind | undefined;
    for (; length > 0 && found === undefined; length--)
      found = phrases.get(words.slice(i, i + length).join(' '));
    if (found === undefined) return undefined;
    kind ??= found;
    i += length + 1;
  }
  return kind;
}

function isRelatedLink(folded: string): boolean {
  // Two sentences are prose that happens to begin so.
  if (/[.!?]\s\p{L}/u.test(folded) && folded.length > 120) return false;
  return related.test(folded) || (relatedBare.test(folded) && !/[.!]$/.test(folded));
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const day = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?';
const clock =
  '(?:,? ?(?:at |[-–|•] ?)?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?)?';
const date = `${day}(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:\\d{4})|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/-]\\d{2}[/-]\\d{2})`;
const dateLine = new RegExp(`^(?:on |date: ?)?${date}${clock}$`);
const stampLine =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|uploaded)|date)(?: on| at)?\s?:?\s?(?=.{0,70}(?:\d|today|yesterday|ago)).{2,70}$/;
const agoLine = /^(?:about |over )?(?:\d{1,3}|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/;

function isDateLine(folded: string): boolean {
  if (folded.length > 100) return false;
  return (
    dateLine.test(folded) ||
    agoLine.test(folded) ||
    (stampLine.test(folded) && /\d[^.]{0,20}$|ago$|day$/.test(folded))
  );
}

/** Small words between the names of a credit. */
const creditWords =
  'and|in|by|for|with|from|of|the|at|on|de|von|van|der|la|bin|al|el|editing|writing|reporting|additional|photos?|contributed|to|compiled|produced';
const creditWord = new RegExp(`^(?:${creditWords})$`, 'i');
const creditOpening =
  /^\(?(?:additional |with )?(?:by|(?:reporting|writing|editing|compiled|edited|written|reported|story|text|words|photographs?|photos?) by):? /i;
const contributed =
  /^[\p{Lu}(][^.!?]{3,150} contributed (?:to|reporting)(?: (?:to|for))? (?:this|the) (?:report|story|article|post)\b[^.]{0,60}\.?\)?$/u;
const source = /^(?:source|sources|via|from)\s?: ?[^.:]{2,60}$/i;

/** `By Ann Lee`, `(Reporting by Ann Lee; Editing by Bob Ray)`, `Ann Lee contributed to this report.`, `Source: Agency`. */
export function isCredit(line: string): boolean {
  if (line.length > 250) return false;
  if (contributed.test(line) || source.test(line)) return true;
  const opening = creditOpening.exec(line);
  if (!opening || !/\p{Lu}/u.test(line[opening[0].length] ?? '') || /[!?"“”]|[^.)]\.$/.test(line))
    return false;
  // Names are capitalised; a headline such as “Writing by hand makes you happier” is not.
  const words = line.slice(opening[0].length).match(/[\p{L}\p{M}'’.]{1,40}/gu) ?? [];
  return (
    words.length <= maxCreditWords && words.every((word) => /^\p{Lu}/u.test(word) || creditWord.test(word))
  );
}

const fileName =
  /@\dx\b|\.(?:jpe?g|png|gif|webp|svg|mp4)$|^(?:img|dsc|dscn|screenshot|screen shot|whatsapp image|untitled)[ _-]?\d/;
const bracketed = new RegExp(
  `[([][^()[\\]]{0,80}(?:/ ?|photo by |photo: ?|photo / ?|photo courtesy|image: |credit: |picture: |courtesy )[^()[\\]]{0,60}[)\\]]\\.?$`,
);
const agencySigned = new RegExp(
  `[([](?:[^()[\\]]{2,60}/ ?)?(?:${pictureAgencies})(?: ?/ ?[^()[\\]]{2,60})?[)\\]]\\.?$`,
);
const credited = new RegExp(
  `(?:photo|image|picture|photograph|illustration|video|pic)s?(?: credits?| courtesy| source| by)?(?::|/|\\|) ?[^.]{2,100}$|\\bcredit(?:\\.\\.\\.|: ?)[^.]{2,80}$`,
);
const slashSigned = new RegExp(`[\\p{L}.'] ?/ ?(?:${pictureAgencies})$`, 'u');

/** A caption that names its file, its photographer or its agency. */
function isSignedCaption(line: string, folded: string): boolean {
  if (folded.length > 500) return false;
  if (
    folded.length <= 120 &&
    fileName.test(folded) &&
    !/\s\S+\s\S+\s\S+\s\S+\s\S+\s\S+\s\S+\s\S+/.test(folded)
  )
    return true;
  const tail = folded.slice(-160);
  if (bracketed.test(tail) && /[/:]|by|courtesy/.test(tail)) {
    // `[Ann Lee/Agency]` is a credit, `(km/h)` and `(and/or)` are not: the signature is capitalised.
    const signature = line.slice(Math.max(line.lastIndexOf('['), line.lastIndexOf('(')) + 1);
    return (
      /^\p{Lu}[\p{L}.'’-]+ .*\/|\/ ?\p{Lu}\p{L}{2,}|^(?:Photo|Image|Credit|Picture|Courtesy|photo|image|courtesy)/u.test(
        signature,
      ) && signature.length >= 8
    );
  }
  if (
    folded.length <= 300 &&
    /^(?:photo|image|picture|photograph|illustration|video|pic|file photo|featured image)s?\b/.test(folded)
  )
    return credited.test(folded);
  if (folded.length <= 300 && /\bcredit(?:\.\.\.|: )\S/.test(tail)) return credited.test(tail);
  return (
    (folded.length <= 300 && slashSigned.test(tail)) ||
    (folded.length <= 200 &&
      /\((?:ap|file|reuters|afp|getty) ?(?:photo|images?)?[^()]{0,40}\)$/.test(tail) &&
      agencySigned.test(tail) &&
      !/[.!?]["”']?\s/.test(folded.slice(0, -40)))
  );
}
