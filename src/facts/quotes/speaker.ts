import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { namesOfSentence } from '../alignment/names-of-sentence.js';
import type { Name } from '../names/names.js';
import type { Spoken } from './spoken.js';

/** Tokens between a name and the verb that makes it the speaker. */
const reach = 3;

/** Who says a quotation, where the one name beside a verb of speech in its sentence tells; else `undefined`. */
export function speakerOf(document: PreparedArticle, spoken: Spoken): Name | undefined {
  const { tokens } = document;
  const near = namesBeside(document, spoken);
  const speakers = near.filter((name) => {
    if (!maySpeak(document, name) || isAddressed(document, name)) return false;
    for (let step = 0; step < reach; step++)
      for (const at of [name.firstToken - 1 - step, name.endToken + step]) {
        if (at >= spoken.firstToken && at < spoken.endToken) continue;
        if (reportingForm(tokens[at]?.norm ?? '')?.verb.kind === 'speech')
          return at > name.firstToken || !isSubject(document, at, name);
      }
    return false;
  });
  const [first, ...others] = speakers.length > 0 ? speakers : onlyPerson(document, spoken, near);
  return first !== undefined && others.every(({ referent }) => referent === first.referent)
    ? first
    : undefined;
}

/** The names in the sentences of a quotation, but for those between its marks. */
export function namesBeside(document: PreparedArticle, spoken: Spoken): readonly Name[] {
  return spoken.sentences
    .slice(0, maxSentences)
    .flatMap((sentence) => namesOfSentence(document, sentence))
    .filter(({ firstToken, endToken }) => endToken <= spoken.firstToken || firstToken >= spoken.endToken);
}

/** “Saying that Ann Lee could”: behind the verb and its “that”, or before a verb of their own, they are spoken of. */
function isSubject(document: PreparedArticle, verb: number, { firstToken, endToken }: Name): boolean {
  const { text, tokens } = document;
  if (tokens.slice(verb, firstToken).some(({ norm }) => norm === 'that')) return true;
  const next = tokens[endToken];
  if (next === undefined || text.slice(tokens[endToken - 1]!.end, next.start) !== ' ') return false;
  return /^(?:VERB|AUX)$/.test(tagTokens(document)[endToken]!);
}

/** A place says nothing, and of “the minister's aide” it is the aide who speaks. */
function maySpeak({ text }: PreparedArticle, { isDemonym, kind, end }: Name): boolean {
  return !isDemonym && kind !== 'place' && !/^['’]/.test(text.slice(end, end + 1));
}

/** Verbs of speech with somebody to whom it is said right behind them. */
const addressing = new Set('tell ask inform remind assure warn urge thank'.split(' '));
/** Words from such a verb to the last name of whom it is said to: “told the Morning Show with Ann Lee”. */
const toAddressee = 8;

function isAddressed({ text, tokens }: PreparedArticle, { firstToken }: Name): boolean {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - toAddressee); i--) {
    if (/[.;:!?"“”\n]/.test(text.slice(tokens[i]!.end, Math.min(tokens[i + 1]!.start, tokens[i]!.end + 4))))
      return false;
    if (addressing.has(reportingForm(tokens[i]!.norm)?.verb.lemma ?? '')) return true;
  }
  return false;
}

/** “Ann Lee, a guest at the hotel, grumbled”: the one name of the sentence, if a verb of speech stands outside the marks. */
function onlyPerson(document: PreparedArticle, spoken: Spoken, near: readonly Name[]): readonly Name[] {
  const { tokens, sentences } = document;
  const people = near.filter(
    (name) => isOfPerson(name) && maySpeak(document, name) && !isAddressed(document, name),
  );
  if (people.length === 0) return [];
  const hasVerb = spoken.sentences.slice(0, maxSentences).some((index) => {
    const { firstToken, endToken } = sentences[index]!;
    for (let i = firstToken; i < endToken; i++) {
      if (i >= spoken.firstToken && i < spoken.endToken) continue;
      if (reportingForm(tokens[i]!.norm)?.verb.kind === 'speech') return true;
    }
    return false;
  });
  return hasVerb ? people : [];
}

/** Two words of which nothing else is known may well be first name and surname. */
function isOfPerson({ kind, key }: Name): boolean {
  return kind === 'person' || (kind === 'name' && key.includes(' '));
}

/** Sentences of a long quotation beside which its speaker is looked for. */
const maxSentences = 8;
