import type { TSESTree } from '@typescript-eslint/types';

import { bindingOf } from '../flow/binding.js';
import type { Moment } from '../flow/moment.js';
import { importedFrom } from '../modules/exported.js';
import { contains, isFunction } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { type Definition, type Variable, definitionType } from '../scope/references.js';
import type { AbstractValue } from './abstract-value.js';
import { annotatedValue } from './annotation/declared-type.js';
import { stepped } from './binding-value.js';
import { absent, typed, unknown } from './construct.js';
import { enumValue } from './enum-value.js';
import type { Evaluation } from './evaluation.js';
import { passedFor } from './frame.js';
import { CONSTANT_KINDS } from './kinds.js';
import { exportedValue } from './program/exported-value.js';
import { createReason } from './reasons.js';

const CONSTANT_CASE = /^[A-Z][A-Z\d]+(?:_[A-Z\d]+)*$|^[A-Z](?:_[A-Z\d]+)+$/;

/** Whether a name is written as constants are: `BRAZE_APP_ID`. */
export function isConstantCase(name: string): boolean {
  return CONSTANT_CASE.test(name);
}

/** What a variable holds before any of its assignments has run. */
export function startValue(variable: Variable, evaluation: Evaluation, moment: Moment): AbstractValue {
  const [definition] = variable.defs;
  if (definition === undefined) return unknown('global', moment.node, variable.name);
  const { name } = definition;
  switch (definitionType(definition)) {
    case 'Variable':
      return isAmbient(definition) ? unknown('global', name, variable.name) : absent(name);
    case 'Parameter':
      return parameterValue(definition, variable.name, evaluation, moment);
    case 'ImportBinding':
      return importedValue(variable, name, evaluation);
    case 'FunctionName':
    case 'ClassName':
      return absent(definition.node);
    case 'TSEnumName':
      return enumValue(definition.node, evaluation, moment);
    default:
      return unknown('unsupported-syntax', name, variable.name);
  }
}

function isAmbient({ node, parent }: Definition): boolean {
  if (isNode(parent, 'VariableDeclaration') && parent.declare) return true;
  return isNode(node, 'VariableDeclarator') && node.definite;
}

function parameterValue(
  definition: Definition,
  subject: string,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const { name } = definition;
  const binding = bindingOf(name);
  const { frame } = evaluation;
  if (frame?.called === definition.node) {
    // All further arguments are one list already.
    const isList = isNode(name.parent, 'RestElement') && frame.called.params.includes(name.parent);
    const value = passedFor(name, frame, moment);
    return stepped(value, isList ? [] : binding.steps, evaluation, moment, name);
  }
  const passed = givenTo(definition, evaluation);
  if (passed !== undefined) return stepped(passed, binding.steps, evaluation, moment, name);
  const given = unknown('parameter', name, subject);
  const annotated = annotatedValue(name, evaluation);
  if (annotated === undefined) return stepped(given, binding.steps, evaluation, moment, name);
  const own = binding.steps.filter((step) => step.step === 'default').slice(-1);
  return stepped(annotated, own, evaluation, moment, name);
}

/** What the parameter that the name stands in holds on the call that is looked at. */
function givenTo({ name, node }: Definition, { given }: Evaluation): AbstractValue | undefined {
  if (given === undefined || !isFunction(node)) return undefined;
  const parameter = node.params.find((one) => contains(one, name));
  return parameter === undefined ? undefined : given.get(parameter);
}

function importedValue(variable: Variable, name: TSESTree.Node, evaluation: Evaluation): AbstractValue {
  const exported = importedFrom(variable, evaluation.source);
  if (exported !== undefined) return exportedValue(exported, name, evaluation);
  const code = evaluation.source.program === undefined ? 'import' : 'import-not-found';
  if (!isConstantCase(variable.name)) return unknown(code, name, variable.name);
  return typed(CONSTANT_KINDS, createReason(code, name, variable.name), name);
}
