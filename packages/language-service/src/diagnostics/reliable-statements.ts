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
  const { leadsTo, usedBy, unreliable } = relations();
  const answers = new Map<number, boolean>();
  return (range) => {
    const index = statementAt(range.start);
    if (index === undefined) return false;
    const known = answers.get(index) ?? isReliable(index);
    answers.set(index, known);
    return known;
  };

  /** Those who send what a statement declares may do so through what they lead to. */
  function isReliable(index: number): boolean {
    return closure(closure([index], usedBy), leadsTo).every((one) => !unreliable.has(one));
  }

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

  /** Which statements use which others, and those that are half typed or hold what a half-typed one names. */
  function relations() {
    const forward: Relation = new Map();
    const backward: Relation = new Map();
    const suspects = new Set(broken);
    const words = new Set([...broken].flatMap((index) => wordsOf(statements[index])));
    for (const variable of moduleVariables()) {
      const declared = variable.defs.flatMap(({ node }) => statementAt(node.range[0]) ?? []);
      const used = variable.references.flatMap(({ identifier }) => statementAt(identifier.range[0]) ?? []);
      const mayBeChanged =
        words.has(variable.name) && (!variable.defs.every(isUnchangeable) || isWrittenTo(variable.name));
      for (const home of declared) {
        if (mayBeChanged) suspects.add(home);
        for (const user of used) {
          relate(forward, user, home);
          relate(backward, home, user);
        }
      }
    }
    return { leadsTo: forward, usedBy: backward, unreliable: suspects };
  }

  /** Functions and classes can be given another body by name, and members. */
  function isWrittenTo(name: string): boolean {
    const written = new RegExp(
      String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}\s*(?:=(?![=>])|\.prototype\b)`,
    );
    return [...broken].some((index) => written.test(textOf(statements[index])));
  }

  function moduleVariables(): readonly Variable[] {
    return scopeManager.scopes
      .filter(({ type }) => type === ScopeType.module || type === ScopeType.global)
      .flatMap((scope) => scope.variables);
  }

  /** Statements stand in the order of the text. */
  function statementAt(offset: number): number | undefined {
    let [low, high] = [0, statements.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((statements[middle]?.range[0] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const statement = statements[low - 1];
    return statement !== undefined && offset <= statement.range[1] ? low - 1 : undefined;
  }

  function wordsOf(statement: TSESTree.ProgramStatement | undefined): readonly string[] {
    return textOf(statement).match(/[\w$\u0080-\uffff]+/g) ?? [];
  }

  function textOf(statement: TSESTree.ProgramStatement | undefined): string {
    return statement === undefined ? '' : text.slice(...statement.range);
  }
}

/** From the position of a statement to those of others. */
type Relation = Map<number, Set<number>>;

function relate(relation: Relation, from: number, to: number): void {
  const known = relation.get(from);
  if (known === undefined) relation.set(from, new Set([to]));
  else known.add(to);
}

function closure(from: readonly number[], relation: Relation): readonly number[] {
  const seen = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const index of seen) for (const found of relation.get(index) ?? []) seen.add(found);
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
