import type { TSESTree } from '@typescript-eslint/types';

import { type Exported } from '../../modules/exported.js';
import type { FunctionNode } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ClassNode } from '../syntax/nodes.js';
import { isClass } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { bindingsOf, constantInit } from './bindings.js';
import { certainMethod, isOverridden, methodOfClass } from './certain-method.js';
import { classMember } from './class-members.js';
import { classInView, classNamed, valuesOf } from './functions.js';
import { annotationOf, typeIdentifier } from './type-name.js';

/** A method of a class of another file. */
export interface ImportedMethod {
  readonly method: FunctionNode;
  /** The names of the file that the class stands in. */
  readonly bindings: Bindings;
}

/**
 * The method that `receiver.name` runs, where the class of the receiver is imported: by what it is made with (`new BrazeClient()`),
 * by its annotation, as the class itself, or where the other file makes the instance.
 */
export function importedMethod(
  receiver: TSESTree.Node,
  name: string,
  bindings: Bindings,
): ImportedMethod | undefined {
  if (bindings.source.program === undefined) return undefined;
  const expression = unwrap(receiver);
  const values = valuesOf(expression, bindings);
  if (values.length > 1) return undefined;
  const exported = exportedBy(expression, bindings);
  if (exported !== undefined) return methodOfExport(exported, name);
  const local = classInView(expression, bindings);
  if (local !== undefined) return inheritedMethod(local, name, bindings);
  const [made = expression] = values.map(unwrap);
  const named = isNode(made, 'NewExpression') ? exportedBy(made.callee, bindings) : undefined;
  const annotated = typeIdentifier(annotationOf(expression, bindings));
  const type = named ?? (annotated === undefined ? undefined : exportedBy(annotated, bindings));
  return type === undefined ? undefined : methodOfClassOf(type, name);
}

function exportedBy(node: TSESTree.Node, bindings: Bindings): Exported | undefined {
  const name = unwrap(node);
  const variable = isNode(name, 'Identifier') ? bindings.variableOf(name) : undefined;
  return variable === undefined ? undefined : bindings.importedFrom(variable);
}

/** A static method, or one of the instance that the other file has made. */
function methodOfExport(exported: Exported, name: string): ImportedMethod | undefined {
  const direct = methodOfClassOf(exported, name);
  if (direct !== undefined || exported.kind === 'module') return direct;
  const there = bindingsOf(exported.source);
  const made = exported.kind === 'expression' ? exported.node : constantInit(exported.variable);
  if (made === undefined) return undefined;
  const method = certainMethod(made, name, there);
  return method === undefined ? importedMethod(made, name, there) : { method, bindings: there };
}

function methodOfClassOf(exported: Exported, name: string): ImportedMethod | undefined {
  const owner = classOf(exported);
  const bindings = bindingsOf(exported.source);
  if (owner === undefined) return undefined;
  const method = methodOfClass(owner, name, bindings);
  return method === undefined ? inheritedMethod(owner, name, bindings) : { method, bindings };
}

/** A method that a class has from one of another file; the classes in between, and those derived from it, have none of the name. */
function inheritedMethod(
  owner: ClassNode,
  name: string,
  bindings: Bindings,
  height = 0,
): ImportedMethod | undefined {
  if (height > DEEPEST || owner.superClass === null || hasMember(owner, name, bindings)) return undefined;
  const base = classNamed(unwrap(owner.superClass), bindings);
  if (base !== undefined) return inheritedMethod(base, name, bindings, height + 1);
  const exported = exportedBy(owner.superClass, bindings);
  return exported === undefined ? undefined : methodOfClassOf(exported, name);
}

/** Classes that extend classes are not followed further than this. */
const DEEPEST = 8;

function hasMember(owner: ClassNode, name: string, bindings: Bindings): boolean {
  const member = classMember(owner, name);
  return member !== undefined || isOverridden(owner, name, bindings);
}

function classOf(exported: Exported): ClassNode | undefined {
  if (exported.kind === 'module') return undefined;
  // A class that an interface of the same name adds to is declared twice.
  const found = exported.kind === 'expression' ? exported.node : soleDefinition(exported);
  return isClass(found) ? found : undefined;
}

function soleDefinition({ variable }: Exported & { readonly kind: 'variable' }): TSESTree.Node | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  return isNode(definition.node, 'VariableDeclarator') ? constantInit(variable) : definition.node;
}
