/** When something was published, as milliseconds since 1970 in UTC: half-open, a whole day where only the day is known. */
export interface PublicationTime {
  readonly from: number;
  readonly to: number;
}

const date =
  /^\s*([+-]?\d{4,6}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;
const day = 86_400_000;

/**
 * Reads an ISO 8601 date or date and time; undefined where there is none. A time without a zone is taken as UTC, so
 * that every machine reads it alike.
 */
export function publicationTime(publishedAt: string | undefined): PublicationTime | undefined {
  const found = publishedAt === undefined ? undefined : date.exec(publishedAt);
  if (!found) return undefined;
  const [, onDay, time, zone = 'Z'] = found;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const from = Date.parse(
    time === undefined ? `${onDay!}T00:00Z` : `${onDay!}T${time.replace(',', '.')}${offset}`,
  );
  return Number.isNaN(from) ? undefined : { from, to: time === undefined ? from + day : from };
}

/** Whether the first was out before the second for certain. */
export function isBefore(first: PublicationTime, second: PublicationTime): boolean {
  return first.to <= second.from && first.from < second.from;
}
