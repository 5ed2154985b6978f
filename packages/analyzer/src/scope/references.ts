import type { Definition, Reference, Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { SourceContext } from '../source/source-context.js';
import { isNode } from './node-type.js';

export type { Definition, Reference, Scope, Variable };

/** Which variable an identifier means. */
export interface References {
  /** The variable of the file that an identifier refers to or declares; absent for globals. */
  variableOf(identifier: TSESTree.Node): Variable | undefined;
  /** Whether the node names a global of the run-time environment: nothing in the file declares it. */
  isGlobal(node: TSESTree.Node, name: string): boolean;
}

/** By the syntax tree, since oxlint gives all files one and the same scope manager. */
const known = new WeakMap<SourceContext['ast'], References>();

/** The references of a file, indexed on first use and kept. */
export function referencesOf(source: SourceContext): References {
  const earlier = known.get(source.ast);
  if (earlier !== undefined) return earlier;
  const made = makeReferences(source);
  known.set(source.ast, made);
  return made;
}

function makeReferences(source: SourceContext): References {
  let index: ReadonlyMap<TSESTree.Node, Variable> | undefined;
  const variableOf = (identifier: TSESTree.Node): Variable | undefined => {
    index ??= indexOf(source.scopeManager.scopes);
    return index.get(identifier);
  };
  return {
    variableOf,
    isGlobal: (node, name) =>
      isNode(node, 'Identifier') && node.name === name && variableOf(node) === undefined,
  };
}

/** What kind of declaration it is: `'Variable'`, `'Parameter'`, `'ImportBinding'`, … */
export function definitionType(definition: Definition): string {
  return definition.type;
}

function indexOf(scopes: readonly Scope[]): ReadonlyMap<TSESTree.Node, Variable> {
  const index = new Map<TSESTree.Node, Variable>();
  for (const scope of scopes) {
    for (const variable of scope.variables) {
      for (const definition of variable.defs) index.set(definition.name, variable);
    }
    for (const reference of scope.references) {
      const variable = reference.resolved;
      if (variable && variable.defs.length > 0) index.set(reference.identifier, variable);
    }
  }
  return index;
}

/** Whether the variable keeps the value that its only declaration gives it. */
export function isConstant(variable: Variable): boolean {
  if (variable.defs.length !== 1) return false;
  const [definition] = variable.defs;
  return variable.references.every(
    (reference) =>
      !reference.isWrite() || (reference.init === true && reference.identifier === definition?.name),
  );
}
