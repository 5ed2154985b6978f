import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, isFunction } from '../scope/ancestors.js';
import { passedThrough } from '../scope/called-function.js';
import { isChanged, ownMethod } from '../scope/called-method.js';
import { functionOfVariable } from '../scope/local-function.js';
import { isNode } from '../scope/node-type.js';
import { isConstant, referencesOf } from '../scope/references.js';
import { memberName } from '../scope/static-name.js';
import { unwrap } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import { type Exported, exportedFrom, importedFrom } from './exported.js';

/** A function of another file, and what a call passes to it. */
export interface ImportedFunction {
  readonly source: SourceContext;
  readonly called: FunctionNode;
  readonly passed: readonly TSESTree.CallExpressionArgument[];
}

/** The function of another file that a call certainly runs: one that is imported, or a method of an imported class. */
export function importedFunction(
  call: TSESTree.CallExpression,
  source: SourceContext,
): ImportedFunction | undefined {
  if (source.program === undefined) return undefined;
  const callee = unwrap(call.callee);
  const direct = functionAt(callee, source);
  if (direct !== undefined) return { ...direct, passed: call.arguments };
  if (!isNode(callee, 'MemberExpression')) return undefined;
  const passed = passedThrough(memberName(callee), call.arguments);
  const inner = passed === undefined ? undefined : functionAt(unwrap(callee.object), source);
  return inner === undefined || passed === undefined ? undefined : { ...inner, passed };
}

type Found = Pick<ImportedFunction, 'source' | 'called'>;

function functionAt(callee: TSESTree.Node, source: SourceContext): Found | undefined {
  if (!isNode(callee, 'MemberExpression')) {
    const exported = exportedAt(callee, source);
    return exported === undefined ? undefined : functionOf(exported);
  }
  const name = memberName(callee);
  const object = unwrap(callee.object);
  if (name === undefined) return undefined;
  const exported = exportedAt(object, source);
  if (exported === undefined) return instanceMethod(object, name, source);
  if (exported.kind !== 'module') return staticMethod(exported, name) ?? methodOfExport(exported, name);
  const member = exportedFrom(exported.source, name);
  return member === undefined ? undefined : functionOf(member);
}

/** What a name takes from another file. */
export function exportedAt(expression: TSESTree.Node, source: SourceContext): Exported | undefined {
  if (!isNode(expression, 'Identifier')) return undefined;
  const variable = referencesOf(source).variableOf(expression);
  return variable === undefined ? undefined : importedFrom(variable, source);
}

function functionOf(exported: Exported): Found | undefined {
  if (exported.kind === 'module') return undefined;
  const inner = exported.kind === 'expression' ? unwrap(exported.node) : undefined;
  const called =
    exported.kind === 'variable'
      ? functionOfVariable(exported.variable)
      : isFunction(inner)
        ? inner
        : undefined;
  return called === undefined ? undefined : { source: exported.source, called };
}

/** `Payloads.build` of an imported class. */
function staticMethod(exported: Exported, name: string): Found | undefined {
  const body = classOf(exported);
  return body === undefined ? undefined : methodOf(body, name, true, exported.source);
}

/** `payloads.build` where the other file makes the instance: `export const payloads = new Payloads()`. */
function methodOfExport(exported: Exported, name: string): Found | undefined {
  const made = madeBy(exported);
  return made === undefined ? undefined : methodOfInstance(made, name, exported.source);
}

function madeBy(exported: Exported): TSESTree.Node | undefined {
  if (exported.kind === 'expression') return exported.node;
  if (exported.kind === 'module' || !isConstant(exported.variable)) return undefined;
  if (isChanged(exported.variable)) return undefined;
  const declaration = exported.variable.defs[0]?.node;
  if (!isNode(declaration, 'VariableDeclarator') || !isNode(declaration.id, 'Identifier')) return undefined;
  return declaration.init ?? undefined;
}

/** `new Payloads().build`, also by a constant of the file. */
function instanceMethod(object: TSESTree.Node, name: string, source: SourceContext): Found | undefined {
  const variable = isNode(object, 'Identifier') ? referencesOf(source).variableOf(object) : undefined;
  const made = variable === undefined ? object : madeBy({ kind: 'variable', source, variable });
  return made === undefined ? undefined : methodOfInstance(made, name, source);
}

function methodOfInstance(expression: TSESTree.Node, name: string, source: SourceContext): Found | undefined {
  const made = unwrap(expression);
  if (!isNode(made, 'NewExpression') || !isNode(made.callee, 'Identifier')) return undefined;
  const variable = referencesOf(source).variableOf(made.callee);
  if (variable === undefined) return undefined;
  const exported = importedFrom(variable, source) ?? ({ kind: 'variable', source, variable } as const);
  const body = classOf(exported);
  return body === undefined ? undefined : methodOf(body, name, false, exported.source);
}

function classOf(exported: Exported): TSESTree.ClassBody | undefined {
  if (exported.kind === 'expression') {
    const inner = unwrap(exported.node);
    return isNode(inner, 'ClassDeclaration') || isNode(inner, 'ClassExpression') ? inner.body : undefined;
  }
  if (exported.kind === 'module' || !isConstant(exported.variable)) return undefined;
  const declaration = exported.variable.defs[0]?.node;
  return isNode(declaration, 'ClassDeclaration') ? declaration.body : undefined;
}

function methodOf(
  body: TSESTree.ClassBody,
  name: string,
  isStatic: boolean,
  source: SourceContext,
): Found | undefined {
  const { called } = ownMethod(body, name, isStatic, referencesOf(source));
  return called === undefined ? undefined : { source, called };
}
