import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** A number with a name at the top level of a file, and where it stands. */
export interface Threshold {
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The named numbers of a room, by file, in order; those of generated files are left out. */
export function listThresholds(root: string, room: string): Threshold[] {
  return readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      if (/^\W*(Generated|Made) by /m.test(text.slice(0, 400))) return [];
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const file = path
        .slice(root.length + 1)
        .split(sep)
        .join('/');
      return source.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => [...declarationList.declarations])
        .flatMap(({ name, initializer }): Threshold[] =>
          initializer && ts.isNumericLiteral(initializer) && ts.isIdentifier(name)
            ? [
                {
                  name: name.text,
                  file,
                  value: Number(initializer.text.replaceAll('_', '')),
                  start: initializer.getStart(),
                  end: initializer.end,
                },
              ]
            : [],
        );
    });
}
