import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../../src/scope/node-type.js';
import type { Reason } from '../../../src/source/reason.js';
import type { SourceContext } from '../../../src/source/source-context.js';
import type { AbstractValue, Property } from '../../../src/value/abstract-value.js';

/**
 * The value of the file's last statement, read in the simplest way: names are constants of the file or not known,
 * `...(c && { … })` makes keys that are written on some runs, `...rest` opens, `xs.map(() => …)` gives samples.
 */
export function bodyOf(source: SourceContext): AbstractValue {
  const constants = new Map<string, TSESTree.Expression>();
  let last: TSESTree.Expression | undefined;
  for (const statement of source.ast.body) {
    if (isNode(statement, 'ExpressionStatement')) last = statement.expression;
    if (!isNode(statement, 'VariableDeclaration')) continue;
    for (const { id, init } of statement.declarations) {
      if (isNode(id, 'Identifier') && init !== null) constants.set(id.name, init);
    }
  }
  if (last === undefined) throw new Error('the file has no body');
  return valueOf(last, constants);
}

type Constants = ReadonlyMap<string, TSESTree.Expression>;

function valueOf(node: TSESTree.Node, constants: Constants): AbstractValue {
  if (isNode(node, 'Literal')) {
    return isScalar(node.value) ? { kind: 'literal', value: node.value, node } : unknown(node);
  }
  if (isNode(node, 'TemplateLiteral')) return { kind: 'text', parts: partsOf(node), node };
  if (isNode(node, 'ConditionalExpression')) {
    const alternatives = [node.consequent, node.alternate].map((arm) => valueOf(arm, constants));
    return { kind: 'choice', alternatives, node };
  }
  if (isNode(node, 'Identifier')) {
    if (node.name === 'undefined') return { kind: 'absent', node };
    const constant = constants.get(node.name);
    return constant === undefined ? unknown(node) : valueOf(constant, constants);
  }
  if (isNode(node, 'ObjectExpression')) return objectOf(node, constants);
  if (isNode(node, 'ArrayExpression')) return arrayOf(node, constants);
  return isNode(node, 'CallExpression') ? callOf(node, constants) : unknown(node);
}

function partsOf({ quasis }: TSESTree.TemplateLiteral): readonly (string | undefined)[] {
  const texts = quasis.map((quasi) => quasi.value.cooked ?? '');
  return texts.flatMap((text, index) => (index === 0 ? [text] : [undefined, text]));
}

function objectOf(node: TSESTree.ObjectExpression, constants: Constants): AbstractValue {
  const properties = new Map<string, Property>();
  let open: Reason | undefined;
  for (const member of node.properties) {
    if (isNode(member, 'Property')) {
      const value = valueOf(member.value, constants);
      properties.set(nameOf(member.key), { value, presence: 'definite', key: member.key, node: member });
    } else if (isNode(member.argument, 'LogicalExpression')) {
      const inner = valueOf(member.argument.right, constants);
      if (inner.kind !== 'object') continue;
      for (const [name, property] of inner.properties)
        properties.set(name, { ...property, presence: 'maybe' });
    } else {
      open = { code: 'unknown-spread', node: member };
    }
  }
  return { kind: 'object', properties, node, ...(open && { open }) };
}

function arrayOf(node: TSESTree.ArrayExpression, constants: Constants): AbstractValue {
  const elements = node.elements.filter((element) => element !== null);
  const items = elements
    .filter((element) => !isNode(element, 'SpreadElement'))
    .map((element) => valueOf(element, constants));
  const isOpen = items.length < elements.length;
  return {
    kind: 'array',
    items,
    length: { min: items.length, max: isOpen ? Infinity : items.length },
    node,
    ...(isOpen && { open: { code: 'unknown-spread' as const, node } }),
  };
}

function callOf(node: TSESTree.CallExpression, constants: Constants): AbstractValue {
  const { callee } = node;
  const reason: Reason = { code: 'call-result', node };
  const [argument] = node.arguments;
  if (isNode(callee, 'Identifier') && callee.name === 'String') {
    return { kind: 'typed', kinds: Kind.string, reason, node };
  }
  if (isNode(callee, 'MemberExpression') && isNamed(callee.property, ['stringify', 'toUTCString'])) {
    return { kind: 'typed', kinds: Kind.string, reason, node };
  }
  if (isNode(callee, 'MemberExpression') && isNamed(callee.property, ['now'])) {
    return { kind: 'typed', kinds: Kind.integer, reason, node };
  }
  if (isNode(argument, 'ArrowFunctionExpression')) {
    const item = valueOf(argument.body, constants);
    return { kind: 'array', items: [item], length: { min: 0, max: Infinity }, node };
  }
  return unknown(node);
}

function unknown(node: TSESTree.Node): AbstractValue {
  const reason: Reason = { code: 'parameter', subject: isNode(node, 'Identifier') ? node.name : '', node };
  return { kind: 'unknown', reason, node };
}

function isNamed(node: TSESTree.Node, names: readonly string[]): boolean {
  return isNode(node, 'Identifier') && names.includes(node.name);
}

function nameOf(key: TSESTree.Node): string {
  if (isNode(key, 'Identifier')) return key.name;
  return isNode(key, 'Literal') ? String(key.value) : '';
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
