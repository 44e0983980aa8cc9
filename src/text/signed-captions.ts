import { pictureAgencies } from '../languages/en/byline-words.js';

/**
 * Whether a line is a caption that names its file, its photographer or its agency.
 *
 * @param folded - the line in lower case
 */
export function isSignedCaption(line: string, folded: string): boolean {
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
  if (folded.length <= 300 && labelled.test(folded)) return true;
  if (
    folded.length <= 300 &&
    /^(?:photo|image|picture|photograph|illustration|video|pic|file photo|featured image)s?\b/.test(folded)
  )
    return credited.test(folded);
  if (folded.length <= 300 && /\bcredit(?:\.\.\.|: )\S/.test(tail)) return credited.test(tail);
  return (
    (folded.length <= 300 && (slashSigned.test(tail) || signedLast.test(tail))) ||
    (folded.length <= 200 &&
      /\((?:ap|file|reuters|afp|getty) ?(?:photo|images?)?[^()]{0,40}\)$/.test(tail) &&
      agencySigned.test(tail) &&
      !/[.!?]["”']?\s/.test(folded.slice(0, -40)))
  );
}

/**
 * Whether {@link isSignedCaption} is worth a call: it looks at the first word and the last characters alone.
 *
 * @param word - first word of the line, folded
 */
export function mayBeSignedCaption(line: string, word: string): boolean {
  if (line.length > maxSignedLine) return false;
  if (captionOpeners.has(word)) return true;
  const last = line.charCodeAt(line.length - (line.endsWith('.') ? 2 : 1));
  if (last === 0x29 || last === 0x5d) return true;
  if (line.indexOf('/', line.length - maxSignature) >= 0) return true;
  if (line.length <= maxFileName && file.test(line)) return true;
  const tail = line.length - maxTail;
  // `credit: ` or `credit...`, of which the marks are rarer than the letters.
  return (
    (line.indexOf(':', tail) >= 0 || line.indexOf('...', tail) >= 0) &&
    (line.indexOf('redit', tail) >= 0 || line.indexOf('REDIT', tail) >= 0)
  );
}

/**
 * Whether a line that ends at `end` ends as signed ones can: with a bracket, or as the name of a file does. Of the others
 * that {@link mayBeSignedCaption} lets pass each has a slash in its last {@link maxSignature} characters, an at sign, a
 * {@link creditNeedle}, or one of {@link captionOpeners} as its first word.
 */
export function mayEndSigned(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const before = last === FULL_STOP ? text.charCodeAt(end - 2) : last;
  if (before === 0x29 || before === 0x5d) return true;
  return text.charCodeAt(end - 4) === FULL_STOP || text.charCodeAt(end - 5) === FULL_STOP;
}

/** In every line with a credit that is signed by that word, in small letters. */
export const creditNeedle = 'redit';

const FULL_STOP = 0x2e;
/** Longer lines are no captions. */
export const maxSignedLine = 500;
const maxTail = 160;
export const maxSignature = 40;
const maxFileName = 120;
/** First words of lines that are worth a look. */
export const captionOpeners: ReadonlySet<string> = new Set(
  'photo photos image images picture pictures photograph photographs illustration illustrations video videos pic pics file featured img dsc dscn screenshot screen whatsapp untitled'.split(
    ' ',
  ),
);
const file = /@\dx\b|\.\w{3,4}$/i;
const fileName =
  /@\dx\b|\.(?:jpe?g|png|gif|webp|svg|mp4)$|^(?:img|dsc|dscn|screenshot|screen shot|whatsapp image|untitled)[ _-]?\d/;
/** `Photo: Rescuers at the gorge.` */
const labelled = /^(?:file )?(?:photo|image|picture|photograph|pic)s? ?: ?\S/;
const bracketed = new RegExp(
  `[([][^()[\\]]{0,80}(?:/ ?|photo by |photo: ?|photo / ?|photo courtesy|image: |credit: |picture: |courtesy )[^()[\\]]{0,60}[)\\]]\\.?$`,
);
const agencySigned = new RegExp(
  `[([](?:[^()[\\]]{2,60}/ ?)?(?:${pictureAgencies})(?: ?/ ?[^()[\\]]{2,60})?[)\\]]\\.?$`,
);
const credited = new RegExp(
  `(?:photo|image|picture|photograph|illustration|video|pic)s?(?: credits?| courtesy| source| by)?(?::|/|\\|) ?[^.]{2,100}$|\\bcredit(?:\\.\\.\\.|: ?)[^.]{2,80}$`,
);
/** `The bridge on Monday. Photo: Ann Lee/Agency` */
const signedLast =
  /[.!?]["”]? (?:file )?(?:photo|image|picture|photograph|pic)s?(?:(?: credit| by| courtesy(?: of)?)?:|(?: credit| by| courtesy(?: of)?)) [^.!?]{2,40}\/[^.!?]{2,40}\.?$/;
const slashSigned = new RegExp(`[\\p{L}.'] ?/ ?(?:${pictureAgencies})$`, 'u');
