import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import type { Definition } from '../scope/references.js';
import { keyName } from '../scope/static-name.js';
import { unwrap } from '../scope/unwrap.js';

/** What a name takes from another module. */
export interface ImportLink {
  /** The string that names the module. */
  readonly specifier: TSESTree.Node;
  /** As the module names it: `default`, `*` for the module itself, or a name. */
  readonly imported: string;
}

/** What the definition of a variable takes from another module, by `import` or by `require` in a constant. */
export function importLink({ node, parent, name }: Definition): ImportLink | undefined {
  if (isNode(parent, 'ImportDeclaration')) return { specifier: parent.source, imported: importedUnder(node) };
  if (!isNode(node, 'VariableDeclarator') || node.init === null) return undefined;
  const specifier = requiredModule(node.init);
  const imported = specifier === undefined ? undefined : takenUnder(node.id, name);
  return specifier === undefined || imported === undefined ? undefined : { specifier, imported };
}

/** The string in `require('./paths')`. */
export function requiredModule(expression: TSESTree.Node): TSESTree.Node | undefined {
  const call = unwrap(expression);
  if (!isNode(call, 'CallExpression') || !isNode(call.callee, 'Identifier')) return undefined;
  return call.callee.name === 'require' ? call.arguments[0] : undefined;
}

/** The name that an import or export specifier uses on the other side. */
export function moduleExportName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return isNode(node, 'Identifier') ? node.name : node.value;
}

/** As the module names what an import specifier takes. */
export function importedUnder(specifier: TSESTree.Node): string {
  if (isNode(specifier, 'ImportSpecifier')) return moduleExportName(specifier.imported);
  return isNode(specifier, 'ImportNamespaceSpecifier') ? '*' : 'default';
}

/** `const paths = require(…)` takes all of it, `const { send: path } = require(…)` a member. */
function takenUnder(target: TSESTree.Node, name: TSESTree.Node): string | undefined {
  if (target === name) return '*';
  if (!isNode(target, 'ObjectPattern')) return undefined;
  for (const property of target.properties) {
    if (isNode(property, 'Property') && property.value === name) return keyName(property);
  }
  return undefined;
}
