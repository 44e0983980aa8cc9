import { Parser } from 'htmlparser2';
import { InputError } from '../../errors.js';
import type { XmlElement, XmlNode } from './xml-element.js';

/**
 * Prefixes by namespace, for elements that are told apart by them. An empty one is left out: these namespaces and that of
 * the document's own first element go by the local name.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://iptc.org/std/nar/2006-10-01/', ''],
  ['http://iptc.org/std/nitf/2006-10-18/', ''],
]);

/** Elements inside each other: no news format comes near it, and recursion over a tree must not end the process. */
const maxDepth = 200;

/**
 * Parses XML, well formed or not, into elements. Nothing outside the document is ever read, and no entity is known but
 * those of XML and numbers: a document that uses entities of its own is refused, as what they stand for would be
 * lost, or would fill the memory.
 *
 * Time and memory are linear in the length of the text.
 *
 * @param onCut Called where the text ends before its first element does: what stands before the cut is parsed.
 */
export function parseXml(text: string, where: string, onCut?: (error: InputError) => void): XmlElement {
  refuseEntities(text, where);
  const root: OpenElement = { name: '', children: [], attributes: new Map() };
  const open = [{ element: root, prefixes: PREFIXES_TAKEN_AT_THEIR_WORD }];
  let ownNamespace: string | undefined;
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tooDeep > 0 || open.length > maxDepth) {
          tooDeep++;
          if (tooDeep > maxDepth) throw nestedTooDeep(where);
          return;
        }
        const parent = open.at(-1)!;
        const prefixes = withDeclared(parent.prefixes, attributes);
        const [prefix, local] = splitName(tag);
        const namespace = prefixes.get(prefix);
        ownNamespace ??= namespace ?? '';
        const element: OpenElement = {
          name: namespace === ownNamespace ? local : usualName(prefix, local, namespace),
          attributes: new Map(Object.entries(attributes).map(([key, value]) => [localAttribute(key), value])),
          children: [],
        };
        // RDF's own element gives its name to the format: all else in such a feed is of another namespace.
        if (open.length === 1 && PREFIXES.get(namespace ?? '') === 'rdf') ownNamespace = '';
        parent.element.children.push(element);
        open.push({ element, prefixes });
      },
      ontext(data) {
        const { children } = open.at(-1)!.element;
        const last = children.at(-1);
        // A text comes in pieces where it holds entities.
        if (typeof last === 'string') children[children.length - 1] = last + data;
        else children.push(data);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  const innermost = open.at(-1)!.element;
  parser.end();
  if (innermost !== root)
    onCut?.(
      new InputError(
        'unreadable-file',
        `${where}: XML that is cut off, inside <${innermost.name}>; what stands before is read.`,
      ),
    );
  const document = root.children.find((node) => typeof node !== 'string');
  if (!document) throw new InputError('unreadable-file', `${where}: no XML element in it.`);
  return document;
}

function nestedTooDeep(where: string): InputError {
  return new InputError(
    'unreadable-file',
    `${where}: elements more than ${2 * maxDepth} deep in each other; no news format comes near that.`,
  );
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
}

const PREFIXES_TAKEN_AT_THEIR_WORD: ReadonlyMap<string, string> = new Map();

/**
 * An internal subset stands before the first element. What it declares for the document type itself (`<!ENTITY % …>`) no
 * reader of articles needs, nor an entity that is not used.
 */
function refuseEntities(text: string, where: string): void {
  const doctype = text.slice(0, maxSubset).search(/<!DOCTYPE/iu);
  if (doctype === -1) return;
  const declared = text.slice(doctype, maxSubset).matchAll(/<!ENTITY\s{1,20}([^%\s]\S{0,200})\s/giu);
  const names = new Set(Array.from(declared, ([, name]) => name!));
  if (names.size === 0) return;
  for (const [, name] of text.matchAll(/&([^;&\s#]{1,200});/gu)) {
    if (!names.has(name!)) continue;
    throw new InputError(
      'unreadable-file',
      `${where}: it uses entities of its own (<!ENTITY ${name!} …>), which are not expanded; save it without them.`,
    );
  }
}

/** Where an internal subset has to end, in characters. */
const maxSubset = 200_000;

function withDeclared(
  prefixes: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length === 0) return prefixes;
  const own = new Map(prefixes);
  for (const [key, value] of declared) own.set(key.slice(6), value.trim().toLowerCase());
  return own;
}

function usualName(prefix: string, local: string, namespace: string | undefined): string {
  const usual = namespace === undefined ? prefix : (PREFIXES.get(namespace) ?? prefix);
  return usual === '' ? local : `${usual}:${local}`;
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function localAttribute(name: string): string {
  return name === 'xml:lang' ? name : splitName(name)[1];
}
