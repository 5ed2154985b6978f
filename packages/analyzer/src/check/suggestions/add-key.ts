import type { TSESTree } from '@typescript-eslint/types';

import { keyName } from '../../calls/syntax/nodes.js';
import { isNode } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import type { ObjectValue } from '../../value/abstract-value.js';
import { isInJsonText } from '../../value/json/json-node.js';
import type { TextEdit } from '../finding.js';
import { keyText } from './quote.js';

/** A key to be written, and its value as source text. */
export interface NewMember {
  readonly key: string;
  readonly text: string;
}

/** Writes keys as the first ones of an object literal; in a JSON file behind `$schema`, which is by custom the first. */
export function addKeys(
  object: ObjectValue,
  members: readonly NewMember[],
  source: SourceText,
): TextEdit | undefined {
  const { text } = source;
  const [start, end] = object.node.range;
  if (!isNode(object.node, 'ObjectExpression') || isInJsonText(object.node) || members.length === 0) {
    return undefined;
  }
  if (members.some(({ key }) => isWritten(key, object.node))) return undefined;
  const written = members.map((member) => `${keyText(member.key, source)}: ${member.text}`);
  const [first] = object.node.properties;
  if (first === undefined) {
    const isBlank = text.slice(start + 1, end - 1).trim() === '';
    return isBlank ? { range: [start + 1, end - 1], text: ` ${written.join(', ')} ` } : undefined;
  }
  const between = text.slice(start + 1, first.range[0]);
  if (between.trim() !== '') return undefined;
  const space = between === '' ? ' ' : between;
  if (source.syntax === 'json' && object.properties.get('$schema')?.node === first) {
    const [, at] = first.range;
    return { range: [at, at], text: written.map((member) => `,${space}${member}`).join('') };
  }
  return {
    range: [first.range[0], first.range[0]],
    text: written.map((member) => `${member},${space}`).join(''),
  };
}

/** Whether the literal holds the key, although the object lacks it: then something takes it out again. */
function isWritten(key: string, node: TSESTree.Node): boolean {
  return (
    isNode(node, 'ObjectExpression') &&
    node.properties.some(
      (property) => isNode(property, 'Property') && keyName(property.key, property.computed) === key,
    )
  );
}
