import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** One small change of the source that some test should notice. */
export interface Mutant {
  readonly room: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** For people: `src/text/fold.ts:12  a < b  →  a <= b`. */
  readonly label: string;
}

const swapped = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
]);

/** Files that hold no decisions: generated tables, word lists, types. */
function isLeftOut(text: string): boolean {
  return /^\W*(Generated|Made) by /m.test(text.slice(0, 400)) || !/function|=>/.test(text);
}

/**
 * So many mutants of a room, the same on every run. Each site has a number drawn from the seed and from its own words,
 * and the least numbers are taken: a change elsewhere in the room leaves the choice as it is.
 */
export function chooseMutants(root: string, room: string, count: number, seed: number): Mutant[] {
  const drawn = filesOf(join(root, 'src', room)).flatMap((path) => {
    const file = path
      .slice(root.length + 1)
      .split(sep)
      .join('/');
    const text = readFileSync(path, 'utf8');
    if (isLeftOut(text)) return [];
    const seen = new Map<string, number>();
    return sitesOf(file, text, room).map((mutant) => {
      const words = mutant.label.replace(/:\d+/, '');
      const repeat = seen.get(words) ?? 0;
      seen.set(words, repeat + 1);
      return { mutant, lot: lotOf(`${seed} ${words} ${repeat}`) };
    });
  });
  drawn.sort((x, y) => (x.lot < y.lot ? -1 : 1));
  return drawn.slice(0, count).map(({ mutant }) => mutant);
}

/** Each exported function of the judges of facts, made to find nothing. */
export function removals(root: string, room: string): Mutant[] {
  return filesOf(join(root, 'src', room))
    .filter((path) => /[\\/]judge-[^\\/]*$/.test(path))
    .flatMap((path) => {
      const file = path
        .slice(root.length + 1)
        .split(sep)
        .join('/');
      const source = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      return source.statements
        .filter(ts.isFunctionDeclaration)
        .filter(
          ({ name, body, modifiers }) =>
            body &&
            name?.text.startsWith('judge') &&
            modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
        )
        .map(({ name, body }): Mutant => ({
          room,
          file,
          start: body!.getStart(),
          end: body!.end,
          replacement: '{ return []; }',
          label: `${file}  ${name!.text} removed`,
        }));
    });
}

function sitesOf(file: string, text: string, room: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, start: number, end: number, replacement: string) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const context = statementOf(node).getText().replace(/\s+/g, ' ').slice(0, 90);
    const label = `${file}:${line + 1}  ${text.slice(start, end)} → ${replacement}  in  ${context}`;
    mutants.push({ room, file, start, end, replacement, label });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = swapped.get(node.operatorToken.kind);
      const isText = [node.left, node.right].some(
        (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
      );
      if (other !== undefined && !(isText && node.operatorToken.kind === ts.SyntaxKind.PlusToken))
        add(node, node.operatorToken.getStart(), node.operatorToken.end, other);
    }
    if (ts.isNumericLiteral(node)) {
      const value = Number(node.text);
      const isRatio = node.text.includes('.');
      // A ratio is moved by half: what only a hair would move is a matter of the benches.
      add(node, node.getStart(), node.end, String(isRatio ? value * 1.5 : value + 1));
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, node.getStart(), node.end, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, node.getStart(), node.end, 'true');
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.getStart(), node.operand.getStart(), '');
    if (ts.isIfStatement(node)) {
      const { expression } = node;
      add(node, expression.getStart(), expression.end, 'false');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (at.parent !== undefined && !ts.isStatement(at) && !ts.isSourceFile(at.parent)) at = at.parent;
  return at;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name) && entry.name !== 'index.ts')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function lotOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
