import PostalMime from 'postal-mime';
import { InputError } from '../../errors.js';
import { htmlToText } from '../markup-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';

/** An e-mail is one article: its subject and its plain text, or its HTML where it has no other. Attachments are not read. */
export async function* readEmail({ bytes, name }: ReaderInput): AsyncGenerator<FoundArticle> {
  const mail = await PostalMime.parse(bytes);
  const text = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '');
  if (text.trim() === '' && !mail.subject)
    throw new InputError('unreadable-file', `${name}: an e-mail without words.`);
  yield {
    id: mail.messageId,
    title: mail.subject,
    text: text.replaceAll('\r\n', '\n').trim(),
    dates: [mail.date],
    publisher: mail.from?.name || mail.from?.address?.replace(/^.*@/u, ''),
  };
}

/** The mails of a mailbox (mbox). */
export async function* readMailbox(input: ReaderInput): AsyncGenerator<FoundArticle> {
  const { bytes, name, fail } = input;
  let count = 0;
  for (const mail of splitMailbox(bytes)) {
    count++;
    try {
      for await (const found of readEmail({ ...input, bytes: mail, name: `${name}#${count}` }))
        yield { ...found, part: `#${count}` };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(error);
    }
  }
}

/** A line that begins with `From ` after an empty one begins a mail. */
function* splitMailbox(bytes: Uint8Array): Generator<Uint8Array> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Of each kind of line end the next place: one that a mailbox does not have is looked for once, and not for each mail.
  const gaps = ['\n\nFrom ', '\r\n\r\nFrom '].map((gap) => ({ gap, at: whole.indexOf(gap) }));
  let start = whole.indexOf('From ');
  while (start !== -1) {
    const begin = whole.indexOf('\n', start) + 1;
    if (begin === 0) return;
    for (const next of gaps) if (next.at !== -1 && next.at < begin) next.at = whole.indexOf(next.gap, begin);
    const ends = gaps.flatMap(({ at }) => (at === -1 ? [] : [at]));
    const end = ends.length > 0 ? Math.min(...ends) : whole.length;
    yield whole.subarray(begin, end);
    start = ends.length > 0 ? whole.indexOf('From ', end) : -1;
  }
}
