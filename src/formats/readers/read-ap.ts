import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstString, isRecord, type JsonRecord, nameOfParty, stringOf } from './json-record.js';

/**
 * An item of AP's Media API. Its text is another file, which the item only points to; where whoever fetched both kept
 * the text beside the item (`nitf`, `body_nitf`), it is read, else the summary.
 *
 * @param answer What the item was in.
 */
export function readApItem(item: JsonRecord, answer: JsonRecord): FoundArticle {
  const body = isRecord(answer.nitf) ? answer.nitf : item;
  const text = firstString(body, 'body_html', 'body_nitf', 'body_text', 'body', 'nitf');
  const ids = isRecord(item.altids) ? item.altids : {};
  const lineage = item.derivedfrom ?? item.evolvedfrom;
  return {
    id: stringOf(ids.itemid) ?? firstString(item, 'itemid', 'uri'),
    title: firstString(item, 'headline', 'title', 'slugline')?.trim(),
    text: textOrHtml(
      text ?? firstString(item, 'description_summary', 'description_caption', 'headline_extended') ?? '',
    ),
    dates: ['versioncreated', 'firstcreated', 'embargoed'].map((name) => stringOf(item[name])),
    language: firstString(item, 'language'),
    publisher: nameOfParty(item.infosource) ?? nameOfParty(item.provider),
    version: stringOf(item.version),
    status: firstString(item, 'pubstatus'),
    evolvedFrom: isRecord(lineage) ? firstString(lineage, 'itemid', 'uri') : stringOf(lineage),
    otherIds: [...Object.values(ids).map(stringOf), firstString(item, 'uri')],
  };
}
