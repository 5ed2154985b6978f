import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import type { Variable } from '../scope/references.js';
import { referencesOf } from '../scope/references.js';
import { keyName, memberName } from '../scope/static-name.js';
import { unwrap } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import { importLink, moduleExportName } from './import-link.js';

/** What a module gives under a name, in the file that makes it. */
export type Exported =
  | { readonly kind: 'variable'; readonly source: SourceContext; readonly variable: Variable }
  | { readonly kind: 'expression'; readonly source: SourceContext; readonly node: TSESTree.Expression }
  /** The module as a whole: `import * as paths`, `export * as paths from`. */
  | { readonly kind: 'module'; readonly source: SourceContext };

/** Modules that pass on what others export are not followed further than this. */
const MOST_STEPS = 10;

/**
 * What the file exports under a name (`default`, `*` for the module itself), through as many modules as pass it on. Absent for what
 * is not found, and where a module of that name is not in view.
 */
export function exportedFrom(source: SourceContext, name: string, steps = 0): Exported | undefined {
  if (steps > MOST_STEPS) return undefined;
  if (name === '*') return { kind: 'module', source };
  for (const statement of source.ast.body) {
    const found = exportedBy(statement, name, source, steps);
    if (found !== undefined) return found;
  }
  return passedOn(source, name, steps) ?? assigned(source, name);
}

function exportedBy(
  statement: TSESTree.ProgramStatement,
  name: string,
  source: SourceContext,
  steps: number,
): Exported | undefined {
  if (isNode(statement, 'ExportDefaultDeclaration')) {
    return name === 'default' ? declaredOrWritten(statement.declaration, source) : undefined;
  }
  if (isNode(statement, 'ExportAllDeclaration')) {
    const { exported } = statement;
    if (exported === null || moduleExportName(exported) !== name) return undefined;
    return follow(statement.source, '*', source, steps);
  }
  if (!isNode(statement, 'ExportNamedDeclaration')) return undefined;
  if (statement.declaration !== null) return declaredIn(statement.declaration, name, source);
  const specifier = statement.specifiers.find(({ exported }) => moduleExportName(exported) === name);
  if (specifier === undefined) return undefined;
  if (statement.source !== null)
    return follow(statement.source, moduleExportName(specifier.local), source, steps);
  return variableAt(specifier.local, source, steps);
}

/** The variable that a name stands for; one that is imported is followed to where it comes from. */
function variableAt(name: TSESTree.Node, source: SourceContext, steps: number): Exported | undefined {
  const variable = referencesOf(source).variableOf(name);
  return variable === undefined ? undefined : exportedAs(variable, source, steps);
}

function exportedAs(variable: Variable, source: SourceContext, steps: number): Exported | undefined {
  const [definition] = variable.defs;
  const link = definition === undefined ? undefined : importLink(definition);
  return link === undefined
    ? { kind: 'variable', source, variable }
    : follow(link.specifier, link.imported, source, steps);
}

/** What a name is imported as, in the file that makes it; absent for a name of the file itself, and where the module is not in view. */
export function importedFrom(variable: Variable, source: SourceContext): Exported | undefined {
  if (source.program === undefined) return undefined;
  const known = imports.get(variable) ?? findImport(variable, source) ?? 'none';
  imports.set(variable, known);
  return known === 'none' ? undefined : known;
}

const imports = new WeakMap<Variable, Exported | 'none'>();

function findImport(variable: Variable, source: SourceContext): Exported | undefined {
  const [definition] = variable.defs;
  const link = definition === undefined ? undefined : importLink(definition);
  return link === undefined ? undefined : follow(link.specifier, link.imported, source, 0);
}

function follow(
  specifier: TSESTree.Node,
  name: string,
  source: SourceContext,
  steps: number,
): Exported | undefined {
  const next = source.program?.moduleOf(specifier);
  return next === undefined ? undefined : exportedFrom(next, name, steps + 1);
}

/** `export * from`: the module that has the name; absent where two have one, or where one is not in view. */
function passedOn(source: SourceContext, name: string, steps: number): Exported | undefined {
  if (name === 'default') return undefined;
  const others = source.ast.body.flatMap((statement) =>
    isNode(statement, 'ExportAllDeclaration') && statement.exported === null ? [statement.source] : [],
  );
  const found = others.flatMap((specifier) => follow(specifier, name, source, steps) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function declaredIn(
  declaration: TSESTree.NamedExportDeclarations,
  name: string,
  source: SourceContext,
): Exported | undefined {
  const references = referencesOf(source);
  for (const declared of namesDeclaredBy(declaration)) {
    const variable = references.variableOf(declared);
    if (variable?.name === name) return { kind: 'variable', source, variable };
  }
  return undefined;
}

/** The identifiers that a declaration binds, patterns aside: what is taken apart is seldom exported. */
function namesDeclaredBy(declaration: TSESTree.NamedExportDeclarations): readonly TSESTree.Node[] {
  if (isNode(declaration, 'VariableDeclaration')) return declaration.declarations.map(({ id }) => id);
  return 'id' in declaration && declaration.id !== null ? [declaration.id] : [];
}

function declaredOrWritten(
  declaration: TSESTree.ExportDefaultDeclaration['declaration'],
  source: SourceContext,
): Exported | undefined {
  const named = nameOfDefault(declaration);
  if (named !== null) return variableAt(named, source, 0);
  return { kind: 'expression', source, node: declaration as TSESTree.Expression };
}

function nameOfDefault(
  declaration: TSESTree.ExportDefaultDeclaration['declaration'],
): TSESTree.Identifier | null {
  if (isNode(declaration, 'Identifier')) return declaration;
  const isNamed = isNode(declaration, 'FunctionDeclaration') || isNode(declaration, 'ClassDeclaration');
  return isNamed ? declaration.id : null;
}

/** `module.exports = …` and `exports.name = …` at the top of a file, each written once. */
function assigned(source: SourceContext, name: string): Exported | undefined {
  const values = source.ast.body.flatMap((statement) => assignedBy(statement, name) ?? []);
  const [node] = values;
  return node === undefined || values.length > 1 ? undefined : { kind: 'expression', source, node };
}

function assignedBy(statement: TSESTree.ProgramStatement, name: string): TSESTree.Expression | undefined {
  if (!isNode(statement, 'ExpressionStatement') || !isNode(statement.expression, 'AssignmentExpression'))
    return undefined;
  const { left, right, operator } = statement.expression;
  if (operator !== '=' || !isNode(left, 'MemberExpression')) return undefined;
  const member = memberName(left);
  if (isModuleExports(left.object) || isName(left.object, 'exports'))
    return member === name ? right : undefined;
  if (!isModuleExports(left)) return undefined;
  return name === 'default' ? right : propertyOf(right, name);
}

function propertyOf(value: TSESTree.Expression, name: string): TSESTree.Expression | undefined {
  const object = unwrap(value);
  if (!isNode(object, 'ObjectExpression')) return undefined;
  for (const property of object.properties) {
    // What a spread brings may have the name, too.
    if (!isNode(property, 'Property')) return undefined;
    if (keyName(property) === name) return property.value as TSESTree.Expression;
  }
  return undefined;
}

function isModuleExports(node: TSESTree.Node): boolean {
  return isNode(node, 'MemberExpression') && isName(node.object, 'module') && memberName(node) === 'exports';
}

function isName(node: TSESTree.Node, name: string): boolean {
  return isNode(node, 'Identifier') && node.name === name;
}
