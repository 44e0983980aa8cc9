import type { CopyExample } from '../copy-examples.js';
import { createRandom } from '../random.js';
import { createPreparer, type CopySet, type Row } from '../read-sets.js';

/**
 * Two stories of one set that end with the same sentences of a third, as an agency ends all that it writes on a subject: two
 * stories. The background is up to as long as what each tells itself.
 */
export function makeBackgroundPairs(
  sets: readonly CopySet[],
  each: number,
  language?: string,
): (Omit<CopyExample, 'kind'> & { readonly kind: string })[] {
  const random = createRandom(13);
  return sets
    .filter(({ name }) => !name.endsWith('urdu'))
    .flatMap(({ name, articles }) => {
      const rows = [...articles.values()];
      const pick = () => rows[Math.floor(random() * rows.length)]!;
      return Array.from({ length: each }, () => {
        const [x, y, z] = [pick(), pick(), pick()];
        if (new Set([x.group, y.group, z.group]).size < 3) return undefined;
        const own = 2 + Math.floor(random() * 7);
        const background = sentencesOf(z)
          .slice(-(1 + Math.floor(random() * Math.min(6, own))))
          .join(' ');
        const [source, copy] = [x, y].map((row) => {
          const text = `${sentencesOf(row).slice(0, own).join(' ')}\n\n${background}`;
          return createPreparer(language)({ ...row, text });
        });
        return {
          set: name,
          kind: 'background',
          group: x.group,
          source: source!,
          copy: copy!,
          label: 0 as const,
        };
      }).filter((one) => one !== undefined);
    });
}

function sentencesOf({ text }: Row): string[] {
  return text.split(/(?<=[.!?”"])\s+/);
}
