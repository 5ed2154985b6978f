import type { TSESTree } from '@typescript-eslint/types';

import { isFrozenExpression } from '../../flow/frozen.js';
import { type Exported, exportedFrom } from '../../modules/exported.js';
import { exportedAt } from '../../modules/imported-function.js';
import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import { isOfFile } from '../../source/source-context.js';
import type { AbstractValue } from '../abstract-value.js';
import { annotatedValue } from '../annotation/declared-type.js';
import { unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { holdsObject } from '../predicates.js';
import { refine } from '../refine.js';
import { relocated } from './relocated.js';

/** What another file exports, as it stands at the node of this file that uses it. */
export function exportedValue(exported: Exported, use: TSESTree.Node, evaluation: Evaluation): AbstractValue {
  const { source } = exported;
  const value = valueThere(exported, evaluation.elsewhere(source));
  return relocated(value, use, (node) => isOfFile(node, source), evaluation, source.filename);
}

/** A member of a module that is imported as a whole: `paths.send` where `import * as paths from './paths'`. */
export function moduleMemberValue(
  node: TSESTree.MemberExpression,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const { source } = evaluation;
  const name = memberName(node);
  if (source.program === undefined || name === undefined) return undefined;
  const exported = exportedAt(unwrap(node.object), source);
  if (exported?.kind !== 'module') return undefined;
  const member = exportedFrom(exported.source, name);
  return member === undefined ? undefined : exportedValue(member, node, evaluation);
}

function valueThere(exported: Exported, there: Evaluation): AbstractValue {
  switch (exported.kind) {
    case 'variable':
      return variableValue(exported.variable, there);
    case 'expression':
      return expressionValue(exported.node, there);
    case 'module':
      return unknown('import', exported.source.ast);
  }
}

/** Once the file has run; what its functions change later has to be reckoned with. */
function variableValue(variable: Variable, there: Evaluation): AbstractValue {
  const [definition] = variable.defs;
  const { ast } = there.source;
  if (definition === undefined || variable.defs.length > 1)
    return unknown('import', definition?.name ?? ast, variable.name);
  const declaration = isNode(definition.node, 'VariableDeclarator')
    ? definition.node.parent
    : definition.node;
  const moment = there.exit(declaration, ast);
  const value = there.valueAt(there.tracked(variable), moment, moment);
  return refine(value, annotatedValue(definition.name, there));
}

/** Whoever imports an object can change it, unless it is frozen. */
function expressionValue(node: TSESTree.Expression, there: Evaluation): AbstractValue {
  const value = there.evaluate(node, there.exit(node, there.source.ast));
  const isFixed = there.isAddress || !holdsObject(value) || isFrozenExpression(node);
  return isFixed ? value : unknown('exported', node);
}
