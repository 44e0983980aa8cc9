import { InputError } from '../../errors.js';
import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstNamed } from '../xml/xml-element.js';
import { parseXml } from '../xml/parse-xml.js';
import { firstString, isRecord, type JsonRecord, nameOfParty, recordsOf, stringOf } from './json-record.js';
import { nitfText } from './read-nitf.js';

/** Names of ninjs that no other format has. */
const OWN =
  /^(?:body_(?!id$)[a-z]+|bodies|headline_(?:main|short|extended|seo|web)|headlines|pub[sS]tatus|(?:version|content|first)[cC]reated|representation[tT]ype|standard|descriptions|byline|bylines|edNote|ednote|usage[tT]erms|copyright[hH]older|copyright[nN]otice|plannedCoverage|renditions|rightsInfo|digital[sS]ource[tT]ype|advices|eventDetails)$/u;

/** All that an item of ninjs may say beside them: an item with an address and at least twice as many of these as of others is one. */
const COMMON =
  /^(?:uri|type|mimetype|mimeType|profile|version|language|urgency|embargoed|located|title|slugline|headline|by|charcount|wordcount|(?:charC|wordC)ount|description_\w+|subject|subjects|person|people|organisations?|places?|events?|objects?|service|priority|associations|associatedWith|altids|altIds|infosources?|infoSources?|genres?|expires|rightsinfo|rightsInfo|trustindicator|trustIndicators|signals|copyright|keywords|link|\$schema|\$standard|standard)$/u;

export function isNinjs(record: JsonRecord): boolean {
  const names = Object.keys(record);
  if (names.some((name) => OWN.test(name))) return true;
  // From 2.1 on, whoever writes one may add fields.
  const common = names.filter((name) => COMMON.test(name)).length;
  return 'uri' in record && common >= 2 * (names.length - common);
}

/** The texts that a package of ninjs carries within it: it has none of its own, and they have. */
export function* readNinjsItems(item: JsonRecord, where: string): Generator<FoundArticle> {
  const found = readNinjs(item, where);
  yield found;
  if (bodyOf(item, where) !== undefined) return;
  const { associations } = item;
  const inside = Array.isArray(associations)
    ? recordsOf(associations)
    : Object.values(isRecord(associations) ? associations : {}).filter(isRecord);
  for (const [i, one] of inside.entries())
    if (!MEDIA.test(String(one.type)) && bodyOf(one, where) !== undefined)
      yield { ...readNinjs(one, where), part: `#${i + 1}` };
}

const MEDIA = /^(?:picture|graphic|audio|video|animation)$/u;

export function readNinjs(item: JsonRecord, where: string): FoundArticle {
  const title = titleOf(item);
  const text = bodyOf(item, where) ?? descriptionOf(item) ?? '';
  if (text === '' && title === undefined && MEDIA.test(String(item.type)))
    throw new InputError('no-article', `${where}: a picture or film without words.`);
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

/** Headlines are a list from ninjs 2 on; before, a field each: `headline`, `headline_short`, …; the main one is taken. */
function titleOf(item: JsonRecord): string | undefined {
  const headlines = variantsOf(item.headlines, item.headline, item.title);
  const named = Object.keys(item).filter((name) => /^headline_[a-z]/iu.test(name));
  const titles = [
    ...headlines.map((one) => stringOf(one.value)),
    firstString(item, 'headline', 'title', ...named, 'name'),
    ...recordsOf(item.events).map((event) => firstString(event, 'name')),
    firstString(item, 'slugline'),
  ];
  const title = titles.map((one) => one && textOrHtml(one).replace(/\s+/gu, ' ').trim()).find(Boolean);
  return title || undefined;
}

/** What an item has in several forms, its main one first: a list of `{ role, value }`, one of them, or values by role. */
function variantsOf(...values: readonly unknown[]): JsonRecord[] {
  const variants = values.flatMap((value) => {
    if (!isRecord(value)) return recordsOf(value);
    if ('value' in value) return [value];
    return Object.entries(value).map(([role, one]): JsonRecord => ({ role, value: one }));
  });
  const rank = ({ role }: JsonRecord) => (/main|full/iu.test(stringOf(role) ?? 'main') ? 0 : 1);
  return variants.sort((x, y) => rank(x) - rank(y));
}

/** The usual fields of a body before ninjs 2, the one with paragraphs first; a publisher may add `body_…`. */
const BODIES = ['body_html', 'body_xhtml', 'body_text', 'body_nitf', 'body'];

/** The first of the bodies that has words: of ninjs 1 in fields of their own, from 2 on in a list. */
function bodyOf(item: JsonRecord, where: string): string | undefined {
  const own = Object.keys(item).filter((name) => /^body(?:_?[a-z]+)?$/iu.test(name));
  const usual = BODIES.flatMap((name) => own.filter((field) => field.toLowerCase() === name));
  const fields = [...usual, ...own.filter((field) => !usual.includes(field))];
  const bodies = [...fields.map((name) => ({ value: item[name] })), ...variantsOf(item.bodies, item.body)];
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
  const named = Object.keys(item).filter((name) => /^description_[a-z]/iu.test(name));
  const texts = [
    ...variantsOf(item.descriptions, item.description).map((one) => stringOf(one.value)),
    firstString(item, 'description_text', 'description_html', ...named, 'description', 'abstract'),
  ];
  const text = texts.find((one) => one !== undefined);
  return text === undefined ? undefined : textOrHtml(text);
}
