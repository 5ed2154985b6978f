import type { SourceContext } from '@braze-lint/analyzer';
import { isNode } from '@braze-lint/analyzer';
import { ScopeType } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { OffsetRange } from '../contract/service-document.js';

type Variable = SourceContext['scopeManager']['variables'][number];

/**
 * Tells, for a text that is half typed, what a half-typed part cannot be the cause of. The parser's guesses stay within a statement of the
 * top level, so that what stands in another one can be relied on, if nothing that it leads to is half typed either, and no half-typed
 * statement names an object that it leads to, and so may change it.
 */
export function reliability(
  { ast, scopeManager, text }: SourceContext,
  faults: readonly OffsetRange[],
): (range: OffsetRange) => boolean {
  const statements = ast.body;
  const broken = brokenStatements();
  const variables = moduleVariables();
  const brokenWords = new Set([...broken].flatMap((index) => wordsOf(statements[index])));
  const answers = new Map<number, boolean>();
  return (range) => {
    const index = statementAt(range.start);
    if (index < 0) return false;
    const known = answers.get(index) ?? isReliable(index);
    answers.set(index, known);
    return known;
  };

  /** A fault is told at the first token that does not fit, so that the statement before it may be the one that lacks its end. */
  function brokenStatements(): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { start, end } of faults) {
      for (const [index, { range }] of statements.entries()) {
        const isBefore = range[1] <= start && start <= (statements[index + 1]?.range[0] ?? Infinity);
        if (isBefore || (range[0] <= end && start <= range[1])) found.add(index);
      }
    }
    return found;
  }

  function isReliable(first: number): boolean {
    const involved = closure(closure([first], usedBy), leadsTo);
    return involved.every((index) => !broken.has(index) && !mayBeChanged(index));
  }

  /** The statements that send what one declares, or hand it on to those that do. */
  function usedBy(index: number): readonly number[] {
    return variables
      .filter((variable) => isDeclaredIn(variable, index))
      .flatMap(({ references }) => references.map(({ identifier }) => statementAt(identifier.range[0])));
  }

  function mayBeChanged(index: number): boolean {
    return variables.some(
      (variable) =>
        isDeclaredIn(variable, index) &&
        brokenWords.has(variable.name) &&
        !variable.defs.every(isUnchangeable),
    );
  }

  function leadsTo(index: number): readonly number[] {
    return variables
      .filter(({ references }) =>
        references.some(({ identifier }) => statementAt(identifier.range[0]) === index),
      )
      .flatMap(({ defs }) => defs.map(({ node }) => statementAt(node.range[0])));
  }

  function moduleVariables(): readonly Variable[] {
    return scopeManager.scopes
      .filter(({ type }) => type === ScopeType.module || type === ScopeType.global)
      .flatMap((scope) => scope.variables);
  }

  function isDeclaredIn({ defs }: Variable, index: number): boolean {
    return defs.some(({ node }) => statementAt(node.range[0]) === index);
  }

  function statementAt(offset: number): number {
    return statements.findIndex(({ range }) => range[0] <= offset && offset <= range[1]);
  }

  function wordsOf(statement: TSESTree.ProgramStatement | undefined): readonly string[] {
    return statement === undefined
      ? []
      : (text.slice(...statement.range).match(/[\w$\u0080-\uffff]+/g) ?? []);
  }
}

function closure(from: readonly number[], next: (index: number) => readonly number[]): readonly number[] {
  const seen = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const index of seen) for (const found of next(index)) if (found >= 0) seen.add(found);
  return [...seen];
}

/** What naming it cannot change: functions, classes, imports, types, constants that hold a text or a number. */
function isUnchangeable({ node }: Variable['defs'][number]): boolean {
  if (!isNode(node, 'VariableDeclarator')) return true;
  const { init } = node;
  if (!isNode(node.parent, 'VariableDeclaration') || node.parent.kind !== 'const' || init === null)
    return false;
  return unchangeable.has(isNode(init, 'LogicalExpression') ? init.right.type : init.type);
}

const unchangeable: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'BinaryExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'NewExpression',
]);
