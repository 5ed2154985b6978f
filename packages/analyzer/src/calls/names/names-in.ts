import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { functionOfVariable } from '../../scope/local-function.js';
import type { Variable } from '../../scope/references.js';
import { soleResult } from '../wrappers/local-callee.js';
import { isNode } from '../../scope/node-type.js';
import { resultsOf } from '../../scope/returned-expressions.js';
import { keyName } from '../syntax/nodes.js';
import { forEachNode } from '../syntax/traverse.js';
import type { Bindings } from './bindings.js';
import { bindingsOf, soleDeclarator } from './bindings.js';
import { functionInView, valuesOf } from './functions.js';
import { resultMembers, takenFromResult } from './result-members.js';
import { annotationOf, typeIdentifier } from './type-name.js';

/** Constants that lead to constants are not followed deeper than this. */
const DEEPEST = 3;

/**
 * The names and texts that an expression is written with: identifiers, members, strings; and of what it reads, where it was imported
 * from, what it was declared with, which type it is annotated with, and what a function of the file makes it of.
 */
export function namesIn(node: TSESTree.Node, bindings: Bindings): ReadonlySet<string> {
  const names = new Set<string>();
  collect(node, bindings, names, 0);
  return names;
}

function collect(node: TSESTree.Node, bindings: Bindings, names: Set<string>, depth: number): void {
  forEachNode(node, (part) => {
    if (isNode(part, 'Identifier')) {
      names.add(part.name);
      collectOrigin(part, bindings, names, depth);
    } else if (isNode(part, 'MemberExpression')) collectMember(part, bindings, names, depth);
    else if (isNode(part, 'CallExpression')) collectMade(part, bindings, names, depth);
    else if (isNode(part, 'PrivateIdentifier')) names.add(part.name);
    else if (isNode(part, 'TemplateElement')) names.add(part.value.raw);
    else if (isNode(part, 'Literal') && typeof part.value === 'string') names.add(part.value);
  });
}

function collectOrigin(
  identifier: TSESTree.Identifier,
  bindings: Bindings,
  names: Set<string>,
  depth: number,
): void {
  const origin = bindings.originOf(identifier);
  if (origin.kind === 'global') return;
  if (origin.kind === 'import') {
    names.add(origin.source);
    names.add(origin.imported);
    if (depth < DEEPEST) collectExport(identifier, bindings, names, depth + 1);
    return;
  }
  collectType(identifier, bindings, names);
  for (const value of depth < DEEPEST ? takenFromResult(origin.variable, bindings) : [])
    if (isShort(value)) collect(value, bindings, names, depth + 1);
  const init = soleDeclarator(origin.variable)?.init;
  if (depth < DEEPEST && init !== null && init !== undefined && isShort(init))
    collect(init, bindings, names, depth + 1);
}

/** What the other file makes the value of: of a function, what it gives back. */
function collectExport(
  identifier: TSESTree.Node,
  bindings: Bindings,
  names: Set<string>,
  depth: number,
): void {
  const variable = bindings.variableOf(identifier);
  const exported = variable === undefined ? undefined : bindings.importedFrom(variable);
  if (exported === undefined || exported.kind === 'module') return;
  const made = exported.kind === 'expression' ? exported.node : madeBy(exported.variable);
  const value = made === undefined || !isFunction(made) ? made : soleResult(made);
  if (value !== undefined && isShort(value)) collect(value, bindingsOf(exported.source), names, depth);
}

function madeBy(variable: Variable): TSESTree.Node | undefined {
  return soleDeclarator(variable)?.init ?? functionOfVariable(variable);
}

function collectMember(
  member: TSESTree.MemberExpression,
  bindings: Bindings,
  names: Set<string>,
  depth: number,
): void {
  const name = keyName(member.property, member.computed);
  if (name !== undefined) names.add(name);
  if (isNode(member.object, 'ThisExpression')) collectType(member, bindings, names);
  if (depth >= DEEPEST) return;
  for (const value of membersOf(member, name, bindings))
    if (isShort(value)) collect(value, bindings, names, depth + 1);
}

/** What a function of this file makes: `createClient()` for one that returns `new BrazeClient(…)`. */
function collectMade(
  call: TSESTree.CallExpression,
  bindings: Bindings,
  names: Set<string>,
  depth: number,
): void {
  const made = depth < DEEPEST ? functionInView(call.callee, bindings) : undefined;
  if (made === undefined) return;
  for (const value of resultsOf(made))
    if (value !== null && isShort(value)) collect(value, bindings, names, depth + 1);
}

/** The values that a member may have: of the class around it, or of what a function of this file gives. */
function membersOf(
  member: TSESTree.MemberExpression,
  name: string | undefined,
  bindings: Bindings,
): readonly TSESTree.Expression[] {
  if (isNode(member.object, 'ThisExpression')) return valuesOf(member, bindings);
  return valuesOf(member.object, bindings).flatMap((value) => resultMembers(value, name, bindings));
}

function collectType(node: TSESTree.Node, bindings: Bindings, names: Set<string>): void {
  const type = typeIdentifier(annotationOf(node, bindings));
  if (type !== undefined) names.add(type.name);
}

/** A function or a long literal says more about the program than about the URL. */
function isShort(node: TSESTree.Node): boolean {
  return !isFunction(node) && node.range[1] - node.range[0] < 2000;
}
