import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

/** A regular expression, and the file and line (counted from 1) that it is written in. */
export interface WrittenPattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Stands for a part of a pattern that is put in at run time: words, of which one may begin another. */
const PART = '(?:name|names)';

/** The regular expressions in the sources of all packages: literals, and what `RegExp` is called with. */
export function patternsInSources(): readonly WrittenPattern[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name, 'src'))
    .flatMap((folder) => filesIn(folder, /(?<!\.d)\.[cm]?tsx?$/))
    .flatMap((path) => patternsInFile(path));
}

/** The patterns of the published schemas, as the compiled validators use them. */
export function patternsInSchemas(): readonly WrittenPattern[] {
  return filesIn(join(root, 'schemas/generated'), /\.schema\.json$/).flatMap((path) => {
    const place = relative(root, path);
    const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return patternsInSchema(schema).map((source) => ({ source, flags: 'u', place }));
  });
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => ending.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function patternsInFile(path: string): readonly WrittenPattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const constants = new Map<string, ts.Expression>();
  const found: WrittenPattern[] = [];
  collectConstants(file);
  collectPatterns(file);
  return found;

  function collectConstants(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, collectConstants);
  }

  function collectPatterns(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
      const [source, flags] = node.arguments ?? [];
      if (source !== undefined) add(node, textOf(source), flags === undefined ? '' : textOf(flags));
    }
    ts.forEachChild(node, collectPatterns);
  }

  function add(node: ts.Node, source: string, flags: string): void {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ source, flags, place: `${relative(root, path)}:${String(line + 1)}` });
  }

  function textOf(node: ts.Expression): string {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node)) return templateText(node, ({ text }) => text);
    if (ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      return ts.isTemplateExpression(template)
        ? templateText(template, (piece) => piece.rawText ?? piece.text)
        : (template.rawText ?? template.text);
    }
    if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
    const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
    return constant === undefined ? PART : textOf(constant);
  }

  function templateText(
    { head, templateSpans }: ts.TemplateExpression,
    of: (piece: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => string,
  ): string {
    return (
      of(head) + templateSpans.map(({ expression, literal }) => textOf(expression) + of(literal)).join('')
    );
  }
}

function isRegExp(callee: ts.Expression): boolean {
  return ts.isIdentifier(callee) && callee.text === 'RegExp';
}

function patternsInSchema(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    // Names the constraints of the keywords, which are no patterns.
    if (key === 'x-constraint') return [];
    if (key === 'pattern' && typeof inner === 'string') return [inner];
    const named = key === 'patternProperties' && typeof inner === 'object' ? Object.keys(inner ?? {}) : [];
    return [...named, ...patternsInSchema(inner)];
  });
}
