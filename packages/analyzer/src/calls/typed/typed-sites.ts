import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { parametersOf } from '../../scope/parameters.js';
import { memberUses } from '../../scope/called-method.js';
import { unwrap, wrapped } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite, PayloadSource } from '../call-site.js';
import type { ElementUse } from '../names/element-uses.js';
import { elementUses } from '../names/element-uses.js';
import { callsByName, isCopying, isHandedOn } from '../names/handed-on.js';
import { changesUntil } from '../payload-source.js';
import { assertNever } from '../syntax/assert-never.js';
import { argumentAt, seeThrough } from '../syntax/callee.js';
import { enclosingBody } from '../syntax/enclosing.js';
import { isAny, keyName } from '../syntax/nodes.js';
import { isChanged, writesThrough } from '../wrappers/parameter-changes.js';
import { framesOf } from '../wrappers/local-callee.js';
import { payloadUse, useAt } from './payload-use.js';
import { elementLiterals, literalsIn, returnedLiterals, typedPlace } from './typed-expressions.js';
import type { WrittenType } from './type-reference.js';
import { writtenType } from './type-reference.js';

/** The object literals that a payload type says are sent, with or without a call in sight. */
export function typedSites(
  references: readonly TSESTree.TSTypeReference[],
  calls: readonly TSESTree.CallExpression[],
  context: CallContext,
): readonly CallSite[] {
  return references.flatMap((reference) => {
    const type = writtenType(reference, context.bindings, context.endpoints);
    return type === undefined ? [] : sitesOf(type, calls, context);
  });
}

function sitesOf(
  type: WrittenType,
  calls: readonly TSESTree.CallExpression[],
  context: CallContext,
): readonly CallSite[] {
  const place = typedPlace(type.node);
  switch (place?.kind) {
    case undefined:
      return [];
    case 'variable':
      if (place.isList) return ofList(place.declarator.init, type, context);
      return ofVariable(place.declarator, type, context);
    case 'field':
      return ofField(place.member, place.isList, type);
    case 'expression':
      if (place.isList) return ofList(place.expression, type, context);
      return ofExpression(place.expression, type, context);
    case 'result':
      if (place.owner.generator || !callsByName(place.owner, calls).every(isHandedOn)) return [];
      return returnedLiterals(place.owner).map((literal) => siteAt(literal, literal, type));
    case 'parameter':
      return ofParameter(place.owner, place.parameter, type, calls, context);
  }
}

function ofVariable(
  declarator: TSESTree.VariableDeclarator,
  type: WrittenType,
  { bindings }: CallContext,
): readonly CallSite[] {
  const variable = bindings.variableOf(declarator.id);
  if (variable === undefined || declarator.init === null) return [];
  const use = payloadUse(variable, declarator);
  if (use === 'changed' || use === 'copied') return [];
  const at = use === 'unused' ? declarator.init : enclosingBody(declarator);
  const [first, another] = literalsIn(declarator.init);
  if (first === undefined) return [];
  // A choice of literals is told apart where the variable is declared.
  return [siteAt(another === undefined ? first : declarator.init, at, type)];
}

/** The literals in a list whose elements are handed on, one by one, as they are. */
function ofList(
  list: TSESTree.Expression | null,
  type: WrittenType,
  { bindings }: CallContext,
): readonly CallSite[] {
  const uses = list === null ? undefined : elementUses(unwrap(list), bindings);
  const isHanded = uses !== undefined && uses.length > 0 && uses.every(isHandedWhole);
  if (list === null || !isHanded) return [];
  return elementLiterals(list).map((literal) => siteAt(literal, literal, type));
}

function isHandedWhole(use: ElementUse): boolean {
  switch (use.kind) {
    case 'handed':
      return true;
    case 'read':
      return useAt(use.node) === 'sent';
    case 'named': {
      if (isChanged({ variable: use.variable, member: undefined })) return false;
      const uses = use.variable.references
        .filter((one) => one.isRead())
        .map(({ identifier }) => useAt(identifier));
      return uses.includes('sent') && !uses.includes('copied');
    }
    default:
      return assertNever(use);
  }
}

/** The literal that a field begins with, where the file neither changes it nor makes another object out of it. */
function ofField(
  member: TSESTree.PropertyDefinition,
  isList: boolean,
  type: WrittenType,
): readonly CallSite[] {
  const name = keyName(member.key, member.computed);
  if (member.value === null || name === undefined || isList) return [];
  const uses = memberUses(name, member).map((read) => useAt(read));
  if (!uses.includes('sent') || uses.includes('copied')) return [];
  if (memberUses(name, member).some(writesThrough)) return [];
  return literalsIn(member.value).map((literal) => siteAt(literal, literal, type));
}

/** `{ … } satisfies MessagesSendObject` */
function ofExpression(
  expression: TSESTree.Expression,
  type: WrittenType,
  context: CallContext,
): readonly CallSite[] {
  const outer = wrapped(expression);
  const above = parentOf(outer);
  if (isNode(above, 'VariableDeclarator')) return ofVariable(above, type, context);
  if (isAny(above, ['SpreadElement', 'AssignmentExpression', 'MemberExpression'])) return [];
  if (isNode(above, 'CallExpression') && isCopying(above)) return [];
  return literalsIn(expression).map((literal) => siteAt(literal, literal, type));
}

/** What callers in this file pass for a parameter of the type, if the function does nothing else to it. */
function ofParameter(
  owner: FunctionNode,
  parameter: TSESTree.Identifier,
  type: WrittenType,
  calls: readonly TSESTree.CallExpression[],
  context: CallContext,
): readonly CallSite[] {
  const variable = context.bindings.variableOf(parameter);
  if (variable === undefined || isChanged({ variable, member: undefined }) || isLookedAt(variable)) return [];
  const index = parametersOf(owner).findIndex(
    (one) => one === parameter || (isNode(one, 'AssignmentPattern') && one.left === parameter),
  );
  return calls.flatMap((node) => {
    const call = seeThrough(node);
    const frames = call === undefined ? undefined : framesOf(call, context.bindings);
    const last = frames?.[0];
    if (call === undefined || last?.owner !== owner || last.args.length !== call.args.length) return [];
    const argument = argumentAt(call, index);
    if (argument === undefined || literalsIn(argument).length === 0) return [];
    return [siteAt(argument, changesUntil(node), type)];
  });
}

/** Whether a function decides anything by a parameter: then it may not send it at all. */
function isLookedAt(variable: Variable): boolean {
  return variable.references.some(({ identifier }) => {
    for (const above of ancestorsOf(identifier)) {
      if (above === variable.scope.block) return false;
      if (isAny(above, ['IfStatement', 'ConditionalExpression', 'SwitchStatement', 'LogicalExpression']))
        return true;
    }
    return false;
  });
}

function siteAt(node: TSESTree.Expression, at: TSESTree.Node, type: WrittenType): CallSite {
  const { endpoints, name, module, within } = type;
  const payload: PayloadSource = { kind: 'value', node, at, ...(within.length > 0 && { within }) };
  return { node: unwrap(node), endpoints, found: { by: 'type', type: name, module }, payload };
}
