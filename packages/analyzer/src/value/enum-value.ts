import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../flow/moment.js';
import { isNode } from '../scope/node-type.js';
import { keyName } from '../scope/static-name.js';
import type { AbstractValue, Property } from './abstract-value.js';
import { literal, objectOf, unknown } from './construct.js';
import type { Evaluation } from './evaluation.js';
import { createReason } from './reasons.js';

/** The object that an `enum` declares; open, because numbers lead back to names. */
export function enumValue(node: TSESTree.Node, evaluation: Evaluation, moment: Moment): AbstractValue {
  if (!isNode(node, 'TSEnumDeclaration')) return unknown('unsupported-syntax', node);
  const properties = new Map<string, Property>();
  let next: number | undefined = 0;
  for (const member of enumMembers(node)) {
    const name = keyName({ key: member.id });
    const value: AbstractValue = memberValue(member, next, evaluation, moment);
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : undefined;
    if (name !== undefined)
      properties.set(name, { value, presence: 'definite', key: member.id, node: member });
  }
  return objectOf(properties, node, createReason('computed-key', node, node.id.name));
}

function memberValue(
  member: TSESTree.TSEnumMember,
  next: number | undefined,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  if (member.initializer !== undefined) return evaluation.evaluate(member.initializer, moment);
  return next === undefined ? unknown('unsupported-syntax', member) : literal(next, member);
}

/** Parsers of earlier versions have the members on the declaration itself; newer ones warn whoever reads them there. */
export function enumMembers(declaration: EnumLike): readonly TSESTree.TSEnumMember[] {
  return declaration.body === undefined ? (declaration.members ?? []) : declaration.body.members;
}

interface EnumLike {
  readonly body?: { readonly members: readonly TSESTree.TSEnumMember[] };
  readonly members?: readonly TSESTree.TSEnumMember[];
}
