import { isNode } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import type { ObjectValue } from '../../value/abstract-value.js';
import { isInJsonText } from '../../value/json/json-node.js';
import type { TextEdit } from '../finding.js';
import { keyText } from './quote.js';

/** Writes a key as the first one of an object literal; `value` is source text. */
export function addKey(
  object: ObjectValue,
  key: string,
  value: string,
  source: SourceText,
): TextEdit | undefined {
  const { text } = source;
  const [start, end] = object.node.range;
  if (!isNode(object.node, 'ObjectExpression') || isInJsonText(object.node)) return undefined;
  const member = `${keyText(key, source)}: ${value}`;
  const [first] = object.node.properties;
  if (first === undefined) {
    const isBlank = text.slice(start + 1, end - 1).trim() === '';
    return isBlank ? { range: [start + 1, end - 1], text: ` ${member} ` } : undefined;
  }
  const between = text.slice(start + 1, first.range[0]);
  if (between.trim() !== '') return undefined;
  return { range: [first.range[0], first.range[0]], text: `${member},${between === '' ? ' ' : between}` };
}
