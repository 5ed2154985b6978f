import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { isExact } from '../../flow/update.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { fixedField } from '../../scope/class-fields.js';
import { importLink } from '../../modules/import-link.js';
import { contains } from '../../scope/ancestors.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import { isNode } from '../../scope/node-type.js';
import { readGetter } from '../../scope/called-method.js';
import type { AbstractValue } from '../abstract-value.js';
import { returnedValue } from '../call/returned-value.js';
import { declaredValue } from '../annotation/declared-type.js';
import { choice, literal, typed, unknown } from '../construct.js';
import { isEnvironment } from '../environment.js';
import type { Evaluation } from '../evaluation.js';
import { memberOf } from '../member-of.js';
import { readPart } from '../read-part.js';
import { holdsObject } from '../predicates.js';
import { relocated } from '../program/relocated.js';
import { moduleMemberValue } from '../program/exported-value.js';
import { createReason } from '../reasons.js';
import { rebased } from '../rebase.js';
import { refine } from '../refine.js';
import { undecided } from '../undecided.js';

export function memberValue(
  node: TSESTree.MemberExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  if (isEnvironment(node.object, evaluation.references)) {
    return typed(Kind.string, createReason('global', node, shortName(node)), node);
  }
  const known = constantMember(node, evaluation);
  if (known !== undefined) return known;
  const field = fixedFieldValue(node, evaluation, moment);
  if (field !== undefined) return field;
  const gotten = getterValue(node, evaluation, moment);
  if (gotten !== undefined) return gotten;
  const exported = moduleMemberValue(node, evaluation);
  if (exported !== undefined) return exported;
  if (isNode(node.object, 'Super')) return unknown('property-read', node, shortName(node));
  const value = readMember(node, evaluation, moment);
  const read = rebased(refine(value, declaredValue(node, evaluation)), node);
  return isOfImport(node, evaluation)
    ? relocated(read, node, (part) => isNameIn(part, node), evaluation)
    : read;
}

/** Whether what is read comes from another file: it stands where the whole of it is read. */
function isOfImport(node: TSESTree.MemberExpression, evaluation: Evaluation): boolean {
  const object = unwrap(node.object);
  if (isNode(object, 'MemberExpression')) return isOfImport(object, evaluation);
  const [definition] = evaluation.references.variableOf(object)?.defs ?? [];
  return definition !== undefined && importLink(definition) !== undefined;
}

function isNameIn(part: TSESTree.Node, { object }: TSESTree.MemberExpression): boolean {
  return contains(object, part) && (isNode(part, 'Identifier') || isNode(part, 'MemberExpression'));
}

function readMember(node: TSESTree.MemberExpression, evaluation: Evaluation, moment: Moment): AbstractValue {
  const key = keyOf(node, evaluation, moment);
  const object = evaluation.evaluate(node.object, evaluation.moments(node));
  const some = key === undefined && evaluation.isAddress ? someMember(object, node) : undefined;
  if (some !== undefined) return some;
  const here = memberOf(object, key, node);
  if (here.kind === 'unknown') return unknown('property-read', node, shortName(node));
  const later = (): AbstractValue => memberOf(evaluation.evaluate(node.object, moment), key, node);
  return readPart(here, later, node, shortName(node));
}

/** Larger tables are not gone through. */
const MOST_MEMBERS = 16;

/** What a table holds under some key of its own; all at the node that reads it, since some may never be read. */
function someMember(table: AbstractValue, node: TSESTree.Node): AbstractValue | undefined {
  const members = membersOf(table);
  if (members.length < 2 || members.length > MOST_MEMBERS) return undefined;
  return choice(
    members.map((member) => (holdsObject(member) ? member : { ...member, node })),
    node,
  );
}

function membersOf(table: AbstractValue): readonly AbstractValue[] {
  if (table.kind === 'object' && table.open === undefined)
    return [...table.properties.values()].map(({ value }) => value);
  return table.kind === 'array' && isExact(table) ? table.items : [];
}

function keyOf(node: TSESTree.MemberExpression, evaluation: Evaluation, moment: Moment): string | undefined {
  if (!node.computed) return memberName(node);
  const key = evaluation.evaluate(node.property, moment);
  return key.kind === 'literal' && key.value !== null ? String(key.value) : undefined;
}

/** Only scalars: objects in fields can be changed from anywhere. */
function fixedFieldValue(
  node: TSESTree.MemberExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const initial = fixedField(node, evaluation.references, evaluation.isAddress);
  const value = initial === undefined ? undefined : evaluation.evaluate(initial, moment);
  return value === undefined || holdsObject(value) || value.kind === 'unknown' ? undefined : value;
}

/** What the getter of the class gives that the member expression reads: a new object each time, or the same scalar. */
function getterValue(
  node: TSESTree.MemberExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const getter = readGetter(node, evaluation.references);
  if (getter === undefined) return undefined;
  const value = returnedValue(getter.called, evaluation, moment);
  if (value === undefined) return unknown('accessor', node, shortName(node));
  return getter.isOnlyCall ? value : undecided(value, 'shared-function');
}

const CONSTANTS = new Map<string, number>([
  ['Number.MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
  ['Number.MIN_SAFE_INTEGER', Number.MIN_SAFE_INTEGER],
  ['Number.MAX_VALUE', Number.MAX_VALUE],
  ['Number.NaN', NaN],
  ['Number.POSITIVE_INFINITY', Infinity],
  ['Math.PI', Math.PI],
]);

function constantMember(node: TSESTree.MemberExpression, evaluation: Evaluation): AbstractValue | undefined {
  const name = globalName(node, evaluation.references);
  const value = name === undefined ? undefined : CONSTANTS.get(name);
  return value === undefined ? undefined : literal(value, node);
}
