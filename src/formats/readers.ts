import type { InputFormat } from './detect-format.js';
import type { Reader } from './reader.js';

/**
 * How each format is read. The readers and their libraries are loaded when the first file of a format comes: most runs
 * need one or two.
 */
export const READERS: Readonly<Record<InputFormat, () => Promise<Reader>>> = {
  text: async () => (await import('./readers/read-plain-text.js')).readPlainText,
  jsonl: async () => (await import('./readers/read-json-lines.js')).readJsonLines,
  json: async () => (await import('./readers/read-json-articles.js')).readJsonArticles,
  html: async () => (await import('./readers/read-html.js')).readHtml,
  xml: async () => (await import('./readers/read-xml.js')).readXml,
  csv: async () => (await import('./readers/read-table.js')).readTable,
  tsv: async () => (await import('./readers/read-table.js')).readTable,
  email: async () => (await import('./readers/read-email.js')).readEmail,
  mbox: async () => (await import('./readers/read-email.js')).readMailbox,
  warc: async () => (await import('./readers/read-warc.js')).readWarc,
  wire: async () => (await import('./readers/read-wire.js')).readWire,
  nexis: async () => (await import('./readers/read-nexis.js')).readNexis,
};

/** Formats whose articles have no ids of their own but where they say so: they go by the name of the file. */
export const NAMED_BY_FILE: readonly InputFormat[] = ['text', 'html', 'email', 'wire'];
