import type { TSESTree } from '@typescript-eslint/types';

import { bindingOf } from '../../flow/binding.js';
import { contains } from '../../scope/ancestors.js';
import { classAround } from '../../scope/class-fields.js';
import { isNode } from '../../scope/node-type.js';
import { definitionType } from '../../scope/references.js';
import { keyName, memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue } from '../abstract-value.js';
import type { Evaluation } from '../evaluation.js';
import { type DeclaredType, memberType } from './member-type.js';
import { typeValue } from './type-value.js';

/** What the type annotation of a variable or parameter says; absent where there is none, or none that tells anything. */
export function annotatedValue(name: TSESTree.Node, evaluation: Evaluation): AbstractValue | undefined {
  const type = annotationOf(name, evaluation);
  return type === undefined ? undefined : typeValue(type, name, evaluation);
}

/** What the type of an expression says: of a variable, a member of one, a member of `this`. */
export function declaredValue(expression: TSESTree.Node, evaluation: Evaluation): AbstractValue | undefined {
  const type = declaredType(expression, evaluation);
  return type === undefined ? undefined : typeValue(type, expression, evaluation);
}

function declaredType(expression: TSESTree.Node, evaluation: Evaluation): DeclaredType | undefined {
  const inner = unwrap(expression);
  if (isNode(inner, 'Identifier')) {
    const definition = evaluation.references.variableOf(inner)?.defs[0];
    if (definition === undefined) return undefined;
    const isTyped = ['Variable', 'Parameter'].includes(definitionType(definition));
    return isTyped ? annotationOf(definition.name, evaluation) : undefined;
  }
  if (!isNode(inner, 'MemberExpression')) return undefined;
  const name = memberName(inner);
  if (name === undefined) return undefined;
  const object = unwrap(inner.object);
  if (isNode(object, 'ThisExpression')) return fieldType(object, name);
  const type = declaredType(object, evaluation);
  const member = type === undefined ? undefined : memberType(type, name, evaluation);
  return member !== undefined && inner.optional ? { ...member, optional: true } : member;
}

/** The type of an identifier where it is declared, itself or as a part of an annotated pattern. */
function annotationOf(identifier: TSESTree.Node, evaluation: Evaluation): DeclaredType | undefined {
  const { steps, target } = bindingOf(identifier);
  const type = writtenType(isNode(target, 'AssignmentPattern') ? target.left : target);
  let found: DeclaredType | undefined = type;
  for (const step of steps) {
    if (step.step === 'rest') return undefined;
    if (step.step === 'key') {
      found =
        found === undefined || step.key === undefined ? undefined : memberType(found, step.key, evaluation);
    }
  }
  return found;
}

interface Annotated {
  readonly typeAnnotation?: TSESTree.TSTypeAnnotation | undefined;
  readonly optional?: boolean | undefined;
}

function writtenType(target: TSESTree.Node): DeclaredType | undefined {
  const isPattern =
    isNode(target, 'Identifier') || isNode(target, 'ObjectPattern') || isNode(target, 'ArrayPattern');
  if (!isPattern) return undefined;
  const { typeAnnotation, optional }: Annotated = target;
  // Annotations of other type systems look alike, but mean something else.
  if (!isNode(typeAnnotation, 'TSTypeAnnotation')) return undefined;
  return { node: typeAnnotation.typeAnnotation, optional: optional };
}

/** The type of a member of the class around a `this`. */
function fieldType(self: TSESTree.ThisExpression, name: string): DeclaredType | undefined {
  const body = classAround(self);
  return body === undefined ? undefined : typeOfField(body, name, isOfClass(self, body));
}

/** Whether `this` is the class itself, and no instance of it. */
function isOfClass(self: TSESTree.ThisExpression, body: TSESTree.ClassBody): boolean {
  const around = body.body.find((member) => contains(member, self));
  return isNode(around, 'StaticBlock') || (around !== undefined && 'static' in around && around.static);
}

function typeOfField(body: TSESTree.ClassBody, name: string, isStatic: boolean): DeclaredType | undefined {
  for (const member of body.body) {
    if (
      isNode(member, 'PropertyDefinition') &&
      member.static === isStatic &&
      keyName(member) === name &&
      member.typeAnnotation !== undefined
    ) {
      return { node: member.typeAnnotation.typeAnnotation, optional: member.optional };
    }
    if (!isStatic && isNode(member, 'MethodDefinition') && member.kind === 'constructor') {
      const type = typeOfConstructorField(member.value.params, name);
      if (type !== undefined) return type;
    }
  }
  return undefined;
}

function typeOfConstructorField(
  parameters: readonly TSESTree.Node[],
  name: string,
): DeclaredType | undefined {
  for (const parameter of parameters) {
    if (!isNode(parameter, 'TSParameterProperty')) continue;
    const target = isNode(parameter.parameter, 'AssignmentPattern')
      ? parameter.parameter.left
      : parameter.parameter;
    if (isNode(target, 'Identifier') && target.name === name) return writtenType(target);
  }
  return undefined;
}
