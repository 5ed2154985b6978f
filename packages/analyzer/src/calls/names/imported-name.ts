import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { importedUnder } from '../../modules/import-link.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { keyName, memberName, stringOf } from '../syntax/nodes.js';

/** What a module gives, as it is named there: `default`, `*` for the module itself, or a name. */
export interface ImportedName {
  readonly source: string;
  readonly imported: string;
}

type Definition = Variable['defs'][number];

/** What the definition takes from another module, by `import`, `require` or `import()`. */
export function importedName(definition: Definition): ImportedName | undefined {
  const { node, parent } = definition;
  if (isNode(parent, 'ImportDeclaration'))
    return { source: parent.source.value, imported: importedUnder(node) };
  if (isNode(node, 'TSImportEqualsDeclaration')) return fromReference(node.moduleReference);
  return isNode(node, 'VariableDeclarator') ? fromDeclarator(node, definition.name) : undefined;
}

/** What an expression takes from another module: `require('axios')`, `require('axios').default`, `await import('axios')`. */
export function importedByExpression(node: TSESTree.Node): ImportedName | undefined {
  const expression = unwrap(node);
  if (isNode(expression, 'AwaitExpression')) return importedByExpression(expression.argument);
  if (isNode(expression, 'MemberExpression')) return importedMember(expression);
  const source = moduleSource(expression);
  return source === undefined ? undefined : { source, imported: '*' };
}

function importedMember(node: TSESTree.MemberExpression): ImportedName | undefined {
  const whole = importedByExpression(node.object);
  const name = memberName(node);
  return whole?.imported === '*' && name !== undefined ? { source: whole.source, imported: name } : undefined;
}

/** The module of `require('axios')` or `import('axios')`. */
function moduleSource(node: TSESTree.Node): string | undefined {
  if (isNode(node, 'ImportExpression')) return stringOf(node.source);
  if (!isNode(node, 'CallExpression') || !isNode(node.callee, 'Identifier')) return undefined;
  return node.callee.name === 'require' ? stringOf(node.arguments[0]) : undefined;
}

/** `import x = require('x')`. */
function fromReference(reference: TSESTree.Node): ImportedName | undefined {
  return isNode(reference, 'TSExternalModuleReference')
    ? { source: reference.expression.value, imported: '*' }
    : undefined;
}

function fromDeclarator(
  declarator: TSESTree.VariableDeclarator,
  name: TSESTree.Node,
): ImportedName | undefined {
  if (declarator.init === null) return undefined;
  const whole = importedByExpression(declarator.init);
  if (whole === undefined || isNode(declarator.id, 'Identifier')) return whole;
  if (whole.imported !== '*' || !isNode(declarator.id, 'ObjectPattern')) return undefined;
  for (const property of declarator.id.properties) {
    if (isNode(property, 'Property') && bindsTo(property.value, name)) {
      const imported = keyName(property.key, property.computed);
      return imported === undefined ? undefined : { source: whole.source, imported };
    }
  }
  return undefined;
}

function bindsTo(value: TSESTree.Node, name: TSESTree.Node): boolean {
  return value === name || (isNode(value, 'AssignmentPattern') && value.left === name);
}
