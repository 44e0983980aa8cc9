import { createHash } from 'node:crypto';
import { type InputError } from '../errors.js';
import type { ArticleId } from '../types.js';
import type { InputFormat } from './detect-format.js';
import type { FoundArticle } from './reader.js';
import { NAMED_BY_FILE } from './readers.js';
import { duplicateId, uniqueIds } from './unique-ids.js';

/** Formats of which who writes the records gives the ids: one that is given twice is a mistake. */
const RECORDS: readonly InputFormat[] = ['json', 'jsonl', 'csv', 'tsv'];

/** Gives every article of a run an id that no other has. */
export class IdRegister {
  readonly #seen = new Map<ArticleId, { where: string; digest: string }>();
  readonly #nameByFile: ReadonlyMap<string, string>;
  readonly #lastNumber = new Map<ArticleId, number>();

  constructor(files: readonly string[]) {
    const names = uniqueIds(files, new Set());
    this.#nameByFile = new Map(files.map((file, i) => [file, names[i]!]));
  }

  /** Whether a second article of one id is lost; a feed that is read each night has the same each night. */
  isLost(format: InputFormat): boolean {
    return RECORDS.includes(format);
  }

  /** The id, or why there is none. */
  take(found: FoundArticle, file: string, where: string, format: InputFormat): ArticleId | InputError {
    const digest = createHash('sha256')
      .update(`${found.title ?? ''}\u0000${found.text}`)
      .digest('base64');
    const isNamed = found.id === undefined || found.id === '' || NAMED_BY_FILE.includes(format);
    const id = isNamed
      ? this.#nameFor(file, found.part)
      : RECORDS.includes(format)
        ? found.id
        : found.id.trim();
    const earlier = this.#seen.get(id);
    if (!earlier) return this.#keep(id, where, digest);
    if (this.isLost(format) || earlier.digest === digest) return duplicateId(id, where, earlier.where);
    // Another version of it, or another article of a publisher that numbers badly: both are kept.
    const version = found.version === undefined ? undefined : `${id}@${found.version}`;
    if (version !== undefined && !this.#seen.has(version)) return this.#keep(version, where, digest);
    // A feed may give all its items one id: each goes on where the last one stopped.
    for (let n = this.#lastNumber.get(id) ?? 2; ; n++) {
      if (this.#seen.has(`${id}#${n}`)) continue;
      this.#lastNumber.set(id, n);
      return this.#keep(`${id}#${n}`, where, digest);
    }
  }

  /** `a/x` where `x` is another's id. */
  #nameFor(file: string, part: string | undefined): ArticleId {
    if (part !== undefined) return `${file}${part}`;
    const name = this.#nameByFile.get(file) ?? file;
    if (!this.#seen.has(name)) return name;
    const [longer] = uniqueIds([file], new Set(this.#seen.keys()));
    return longer!;
  }

  #keep(id: ArticleId, where: string, digest: string): ArticleId {
    this.#seen.set(id, { where, digest });
    return id;
  }
}
