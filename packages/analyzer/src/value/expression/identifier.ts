import type { TSESTree } from '@typescript-eslint/types';

import { isContentEvent } from '../../flow/flow-event.js';
import type { Moment } from '../../flow/moment.js';
import { type Tracked, isRebound } from '../../flow/tracked.js';
import { importedFrom } from '../../modules/exported.js';
import { importLink } from '../../modules/import-link.js';
import { ancestorsOf, contains } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { typeName } from '../../scope/node-type.js';
import { type Variable, definitionType, isConstant } from '../../scope/references.js';
import type { AbstractValue } from '../abstract-value.js';
import { annotatedValue } from '../annotation/declared-type.js';
import { absent, literal, mapAlternatives, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { guarded } from '../guarded.js';
import { CONSTANT_KINDS } from '../kinds.js';
import { holdsObject } from '../predicates.js';
import { exportedValue } from '../program/exported-value.js';
import { relocated } from '../program/relocated.js';
import { createReason } from '../reasons.js';
import { rebased } from '../rebase.js';
import { refine } from '../refine.js';
import { isConstantCase } from '../start-value.js';

export function identifierValue(
  node: TSESTree.Identifier,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const variable = evaluation.references.variableOf(node);
  if (variable === undefined) return globalValue(node);
  const required = requiredValue(variable, node, evaluation);
  if (required !== undefined) return required;
  const value = valueOf(variable, node, evaluation, moment);
  const name = variable.defs[0]?.name;
  const declared = name === undefined ? undefined : annotatedValue(name, evaluation);
  const refined = rebased(refine(asConstant(value, variable, evaluation), declared), node, name);
  const known = isImported(variable)
    ? relocated(refined, node, (part) => part === name, evaluation)
    : refined;
  return evaluation.isAddress ? known : guarded(known, variable, node, evaluation);
}

/** `const { SEND } = require('./paths')`: as an import, as long as nothing changes it here. */
function requiredValue(
  variable: Variable,
  node: TSESTree.Identifier,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const [definition] = variable.defs;
  if (definition === undefined || definitionType(definition) !== 'Variable') return undefined;
  const exported = importedFrom(variable, evaluation.source);
  if (exported === undefined || exported.kind === 'module') return undefined;
  const tracked = evaluation.tracked(variable);
  const isKept = isConstant(variable) && !tracked.events.some(isContentEvent);
  return isKept ? exportedValue(exported, node, evaluation) : undefined;
}

/** What comes from another file stands where it is used, and not where it is imported. */
function isImported({ defs: [definition] }: Variable): boolean {
  return definition !== undefined && importLink(definition) !== undefined;
}

function globalValue(node: TSESTree.Identifier): AbstractValue {
  switch (node.name) {
    case 'undefined':
      return absent(node);
    case 'NaN':
    case 'Infinity':
      return literal(NaN, node);
    default:
      return unknown('global', node, node.name);
  }
}

/** A constant of the module is present. */
function asConstant(value: AbstractValue, variable: Variable, evaluation: Evaluation): AbstractValue {
  const tracked = evaluation.tracked(variable);
  const isFixed = !isRebound(tracked) && typeName(tracked.root) === 'Program';
  if (!isFixed || !isConstantCase(variable.name)) return value;
  return mapAlternatives(value, (alternative) => {
    if (alternative.kind !== 'unknown') return alternative;
    return typed(
      CONSTANT_KINDS,
      createReason(alternative.reason.code, alternative.node, variable.name),
      alternative.node,
    );
  });
}

function valueOf(
  variable: Variable,
  node: TSESTree.Identifier,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const tracked = evaluation.tracked(variable);
  const isInside = contains(tracked.root, moment.node) && moment.node.range[1] >= node.range[1];
  const here = evaluation.moments(node);
  const now = isInside ? moment : evaluation.exit(node, tracked.root);
  if (!tracked.events.some(isContentEvent))
    return evaluation.valueAt(tracked, isRebound(tracked) ? here : now, moment);
  if (!isRebound(tracked)) return evaluation.valueAt(tracked, now, moment);
  const read = evaluation.valueAt(tracked, here, moment);
  if (!holdsObject(read)) return read;
  if (!keepsObject(tracked, node, moment)) return unknown('reassigned', node, node.name);
  return evaluation.valueAt(tracked, now, moment);
}

/** Whether the variable holds the same object at the moment as where it is read. */
function keepsObject(tracked: Tracked, node: TSESTree.Node, moment: Moment): boolean {
  if (contains(moment.node, node)) return true;
  return tracked.events.every((event) => {
    if (event.kind !== 'assign') return true;
    const isBefore = event.node.range[1] <= node.range[0];
    return isBefore && !isInLoopBetween(event.node, node, moment.node);
  });
}

/** Whether a loop runs the event again after the read and before the moment. */
function isInLoopBetween(event: TSESTree.Node, read: TSESTree.Node, moment: TSESTree.Node): boolean {
  for (const up of ancestorsOf(event)) {
    if (isLoopNode(up) && contains(up, read) && !contains(up, moment)) return true;
  }
  return false;
}
