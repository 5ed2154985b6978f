import { ANYTHING, Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode, typeName } from '../../scope/node-type.js';
import { keyName } from '../../scope/static-name.js';
import type { Reason } from '../../source/reason.js';
import type { AbstractValue, Property } from '../abstract-value.js';
import { absent, anyArray, arrayOf, exactArray, literal, objectOf, typed } from '../construct.js';
import { enumMembers } from '../enum-value.js';
import type { Evaluation } from '../evaluation.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { type DeclaredType, membersOf } from './member-type.js';
import { outerTypeName, resolvedType } from './resolved-type.js';

/** Types nested deeper than this say nothing. */
const MAX_DEPTH = 8;

interface Setting {
  /** Where the value stands: the expression or name that has the type, or the type of a member. */
  readonly use: TSESTree.Node;
  readonly reason: Reason;
  readonly evaluation: Evaluation;
  readonly depth: number;
}

/** What every value of a type is sent as; absent for a type that says nothing. */
export function typeValue(
  type: DeclaredType,
  use: TSESTree.Node,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const subject = isNode(use, 'Identifier') ? use.name : undefined;
  const reason = createReason('parameter', use, subject);
  const value = valueOf(type.node, { use, reason, evaluation, depth: 0 });
  if (value === undefined || !type.optional) return value;
  return typed(kindsOf(value) | Kind.absent, reason, use);
}

/** Types of which only the kinds are known. */
const KINDS = new Map<string, number>([
  ['TSStringKeyword', Kind.string],
  ['TSTemplateLiteralType', Kind.string],
  ['TSNumberKeyword', NUMBER_KINDS],
  ['TSBooleanKeyword', Kind.boolean],
  ['TSNullKeyword', Kind.null],
  ['TSObjectKeyword', Kind.object | Kind.array],
]);

const ABSENT = new Set([
  'TSUndefinedKeyword',
  'TSVoidKeyword',
  'TSFunctionType',
  'TSConstructorType',
  'TSSymbolKeyword',
]);

function valueOf(type: TSESTree.TypeNode, setting: Setting): AbstractValue | undefined {
  if (setting.depth > MAX_DEPTH) return undefined;
  const inner = { ...setting, depth: setting.depth + 1 };
  const outer = outerTypeName(type, setting.evaluation);
  if (outer !== undefined && isNode(type, 'TSTypeReference')) return libraryValue(outer, type, inner);
  const resolved = resolvedType(type, setting.evaluation);
  if (resolved === undefined) return undefined;
  const name = typeName(resolved);
  const kinds = KINDS.get(name);
  if (kinds !== undefined) return typed(kinds, setting.reason, setting.use);
  if (ABSENT.has(name)) return absent(setting.use);
  if (isNode(resolved, 'TSLiteralType')) return literalValue(resolved, setting);
  if (isNode(resolved, 'TSUnionType')) return unionValue(resolved.types, inner);
  if (isNode(resolved, 'TSIntersectionType')) return intersectionValue(resolved, inner);
  if (isNode(resolved, 'TSArrayType')) return arrayValue(resolved.elementType, inner);
  if (isNode(resolved, 'TSTupleType')) return tupleValue(resolved, inner);
  if (isNode(resolved, 'TSTypeOperator')) return operatorValue(resolved, inner);
  if (isNode(resolved, 'TSEnumDeclaration')) return enumKinds(resolved, setting);
  if (isNode(resolved, 'TSTypeLiteral') || isNode(resolved, 'TSInterfaceDeclaration'))
    return objectValue(type, inner);
  return undefined;
}

function libraryValue(
  name: string,
  type: TSESTree.TSTypeReference,
  setting: Setting,
): AbstractValue | undefined {
  const { use, reason } = setting;
  const [argument] = type.typeArguments?.params ?? [];
  switch (name) {
    case 'Array':
    case 'ReadonlyArray':
      return arrayValue(argument, setting);
    case 'Date':
      return typed(Kind.string | Kind.null, reason, use);
    case 'Record':
    case 'Partial':
      return objectOf(new Map(), use, reason);
    case 'Readonly':
      return argument === undefined ? undefined : valueOf(argument, setting);
    case 'NonNullable': {
      const value = argument === undefined ? undefined : valueOf(argument, setting);
      return value === undefined
        ? undefined
        : typed(kindsOf(value) & ~(Kind.absent | Kind.null), reason, use);
    }
    default:
      return undefined;
  }
}

function literalValue(type: TSESTree.TSLiteralType, { use, reason }: Setting): AbstractValue | undefined {
  const written: TSESTree.Node = type.literal;
  if (isNode(written, 'TemplateLiteral')) return typed(Kind.string, reason, use);
  if (isNode(written, 'UnaryExpression')) return typed(NUMBER_KINDS, reason, use);
  if (!isNode(written, 'Literal')) return undefined;
  const { value } = written;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return literal(value, use);
  return undefined;
}

/** A list may be empty; the element stands for those that it has where it has any. */
function arrayValue(type: TSESTree.TypeNode | undefined, setting: Setting): AbstractValue {
  const { use, reason } = setting;
  const element = type === undefined ? undefined : valueOf(type, setting);
  const items = element === undefined || element.kind === 'absent' ? [] : [element];
  return arrayOf(items, { min: 0, max: Infinity }, use, reason);
}

/** Only the kinds: which of the members it is may depend on what the compiler does not see. */
function unionValue(types: readonly TSESTree.TypeNode[], setting: Setting): AbstractValue | undefined {
  let kinds = 0;
  for (const type of types) {
    const value = valueOf(type, setting);
    if (value === undefined) return undefined;
    kinds |= kindsOf(value);
  }
  return kinds === ANYTHING ? undefined : typed(kinds, setting.reason, setting.use);
}

/** A branded scalar is the scalar. */
function intersectionValue(type: TSESTree.TSIntersectionType, setting: Setting): AbstractValue | undefined {
  const parts = type.types.map((part) => valueOf(part, setting));
  const scalar = parts.find(
    (part) => part?.kind === 'typed' && (part.kinds & (Kind.object | Kind.array)) === 0,
  );
  if (scalar !== undefined) return scalar;
  return parts.every((part) => part?.kind === 'object') ? objectValue(type, setting) : undefined;
}

function tupleValue(type: TSESTree.TSTupleType, setting: Setting): AbstractValue | undefined {
  const items: AbstractValue[] = [];
  for (const element of type.elementTypes) {
    const inner = isNode(element, 'TSNamedTupleMember') && !element.optional ? element.elementType : element;
    if (/Rest|Optional|Named/.test(typeName(inner))) return anyArray(setting.reason, setting.use);
    items.push(valueOf(inner, setting) ?? { kind: 'unknown', reason: setting.reason, node: setting.use });
  }
  return exactArray(items, setting.use);
}

function operatorValue(type: TSESTree.TSTypeOperator, setting: Setting): AbstractValue | undefined {
  if (type.operator !== 'readonly' || type.typeAnnotation === undefined) return undefined;
  return valueOf(type.typeAnnotation, setting);
}

function enumKinds(type: TSESTree.TSEnumDeclaration, { use, reason }: Setting): AbstractValue {
  const initializers = enumMembers(type).map((member) => member.initializer);
  const isText = (node: TSESTree.Node | undefined): boolean =>
    isNode(node, 'Literal') && typeof node.value === 'string';
  const texts = initializers.filter(isText).length;
  if (texts === initializers.length) return typed(Kind.string, reason, use);
  return typed(
    texts === 0 ? Kind.integer | Kind.fraction : Kind.string | Kind.integer | Kind.fraction,
    reason,
    use,
  );
}

/** A value of an object type may have further keys; those that may be missing are left to that. */
function objectValue(type: TSESTree.TypeNode, setting: Setting): AbstractValue | undefined {
  const members = membersOf(type, setting.evaluation);
  const properties = new Map<string, Property>();
  for (const member of members ?? []) {
    if (isNode(member, 'TSCallSignatureDeclaration')) return undefined;
    if (!isNode(member, 'TSPropertySignature') && !isNode(member, 'TSMethodSignature')) continue;
    const key = keyName(member);
    if (key === 'toJSON') return undefined;
    if (key === undefined || member.optional || !isNode(member, 'TSPropertySignature')) continue;
    const annotation = member.typeAnnotation?.typeAnnotation;
    const value = annotation === undefined ? undefined : valueOf(annotation, { ...setting, use: annotation });
    if (value === undefined || value.kind === 'absent') continue;
    properties.set(key, { value, presence: 'definite', key: member.key, node: member });
  }
  return objectOf(properties, setting.use, setting.reason);
}
