import { decodeText } from '../decode-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { descendantsNamed, firstNamed, type XmlElement } from '../xml/xml-element.js';
import { parseXml } from '../xml/parse-xml.js';
import { FEED_ROOTS, feedEntries } from './read-feed.js';
import { readFactivaXml } from './read-factiva.js';
import { readNewsml1 } from './read-newsml-1.js';
import { G2_ROOTS, readNewsmlG2 } from './read-newsml-g2.js';
import { readNitf } from './read-nitf.js';
import { readUnknownXml } from './read-unknown-xml.js';

/** The articles of an XML file: which format it is, its first element says. */
export function* readXml({ bytes, name, charset, fail }: ReaderInput): Generator<FoundArticle> {
  const text = decodeText(bytes, name, { charset, fallback: 'windows-1252' });
  const root = parseXml(text, name, fail);
  yield* chooseReader(root)(root, name);
}

type XmlReader = (root: XmlElement, name: string) => Iterable<FoundArticle>;

function chooseReader(root: XmlElement): XmlReader {
  if (FEED_ROOTS.includes(root.name)) return feedEntries;
  if (root.name === 'nitf') return readNitfFile;
  if (G2_ROOTS.includes(root.name)) return readNewsmlG2;
  if (root.name === 'NewsML' || root.name === 'NewsItem') return readNewsml1;
  if (firstNamed(root, 'tailParagraphs', 'leadParagraph')) return readFactivaXml;
  // An envelope of a vendor's own, with a known format in it.
  if (firstNamed(root, 'nitf')) return readNitfFile;
  if (firstNamed(root, 'newsItem')) return readNewsmlG2;
  return readUnknownXml;
}

function* readNitfFile(root: XmlElement): Generator<FoundArticle> {
  const all = root.name === 'nitf' ? [root] : [...descendantsNamed(root, 'nitf')];
  for (const [i, nitf] of all.entries()) {
    const found = readNitf(nitf);
    yield all.length === 1 ? found : { ...found, part: `#${i + 1}` };
  }
}
