import { InputError } from '../../errors.js';
import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstNamed } from '../xml/xml-element.js';
import { parseXml } from '../xml/parse-xml.js';
import { firstString, isRecord, type JsonRecord, nameOfParty, recordsOf, stringOf } from './json-record.js';
import { nitfText } from './read-nitf.js';

/** An item of ninjs 1, 2 or 3, or of Superdesk, which adds to it. */
/** Names of ninjs that no other format has. */
const OWN =
  /^(?:body_(?:html|xhtml|text)|bodies|headlines|pub[sS]tatus|(?:version|content|first)[cC]reated|representation[tT]ype|standard|descriptions|byline|bylines|edNote|ednote|usage[tT]erms|copyright[hH]older|copyright[nN]otice|plannedCoverage|renditions|rightsInfo|digitalSourceType|eventDetails)$/u;

/** All that an item of ninjs may say beside them: an item of mostly these is one. */
const COMMON =
  /^(?:uri|type|mimetype|mimeType|profile|version|language|urgency|embargoed|located|title|slugline|headline|by|charcount|wordcount|(?:charC|wordC)ount|description_\w+|subject|subjects|person|people|organisations?|places?|events?|objects?|service|priority|associations|associatedWith|altids|altIds|infosources?|infoSources?|genres?|expires|rightsinfo|rightsInfo|trustindicator|trustIndicators|signals|copyright|keywords|link|\$schema|\$standard|standard)$/u;

export function isNinjs(record: JsonRecord): boolean {
  const names = Object.keys(record);
  return (
    names.some((name) => OWN.test(name)) || ('uri' in record && names.every((name) => COMMON.test(name)))
  );
}

export function readNinjs(item: JsonRecord, where: string): FoundArticle {
  const title = titleOf(item);
  const text = bodyOf(item, where) ?? descriptionOf(item) ?? '';
  if (
    text === '' &&
    title === undefined &&
    /^(?:picture|graphic|audio|video|animation)$/u.test(String(item.type))
  )
    throw new InputError('bad-article', `${where}: a picture or film without words.`);
  return {
    id: firstString(item, 'guid', 'uri', '_id', 'id'),
    title,
    text,
    dates: [
      'versioncreated',
      'versionCreated',
      'firstpublished',
      'firstcreated',
      'firstCreated',
      'contentcreated',
      'contentCreated',
      'embargoed',
      'date',
      'published',
    ].map((name) => stringOf(item[name])),
    language: firstString(item, 'language'),
    publisher:
      nameOfParty(item.infosources ?? item.infoSources ?? item.infosource) ??
      nameOfParty(item.source) ??
      nameOfParty(item.provider) ??
      nameOfParty(item.copyrightholder ?? item.copyrightHolder),
    url: firstString(item, 'weburl', 'webUrl', 'canonicalurl', 'url', 'link') ?? webAddress(item.uri),
    version: stringOf(item.version),
    status: firstString(item, 'pubstatus', 'pubStatus'),
    evolvedFrom: firstString(
      item,
      'evolvedfrom',
      'evolvedFrom',
      'derivedfrom',
      'translated_from',
      'translatedFrom',
    ),
    otherIds: [firstString(item, 'uri'), ...otherIds(item.altids ?? item.altIds)],
  };
}

function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:/u.test(value) ? value : undefined;
}

function otherIds(value: unknown): (string | undefined)[] {
  if (Array.isArray(value))
    return value.map((one) => (isRecord(one) ? firstString(one, 'value', 'id') : stringOf(one)));
  return isRecord(value) ? Object.values(value).map(stringOf) : [];
}

function titleOf(item: JsonRecord): string | undefined {
  const headlines = recordsOf(item.headlines);
  const main = headlines.find(({ role }) => role === 'main' || role === undefined) ?? headlines[0];
  const title = (main && stringOf(main.value)) ?? firstString(item, 'headline', 'title', 'name', 'slugline');
  return title && textOrHtml(title).replace(/\s+/gu, ' ');
}

/** The first of the bodies that has words: of ninjs 1 in fields of their own (`body_text`, `body_html`), then of a list. */
function bodyOf(item: JsonRecord, where: string): string | undefined {
  const fields = Object.keys(item).filter((name) => /^body_?(?:html|xhtml|text|nitf)?$/iu.test(name));
  const rank = (name: string) => ['body_html', 'body_xhtml', 'body_text'].indexOf(name.toLowerCase());
  fields.sort((x, y) => rank(x) - rank(y));
  const bodies = [
    ...fields.map((name) => ({ value: item[name] })),
    ...recordsOf(item.bodies),
    ...recordsOf(item.body),
  ];
  for (const body of bodies) {
    const text = textOf(stringOf(body.value), where);
    if (text !== '') return text;
  }
  return undefined;
}

function textOf(value: string | undefined, where: string): string {
  if (value === undefined) return '';
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<nitf\b/iu.test(value)) return textOrHtml(value);
  const root = parseXml(value, where);
  return nitfText(root.name === 'nitf' ? root : (firstNamed(root, 'nitf') ?? root));
}

/** What a picture shows or an event is about. */
function descriptionOf(item: JsonRecord): string | undefined {
  const [first] = recordsOf(item.descriptions);
  const text =
    (first && stringOf(first.value)) ??
    firstString(item, 'description_text', 'description_html', 'description', 'abstract');
  return text === undefined ? undefined : textOrHtml(text);
}
