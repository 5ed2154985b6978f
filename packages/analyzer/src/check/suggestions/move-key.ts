import { isNode } from '../../scope/node-type.js';
import type { ObjectValue, Property } from '../../value/abstract-value.js';
import type { TextEdit } from '../finding.js';
import type { SourceText } from '../source-text.js';
import { addKeys } from './add-key.js';
import { isIdentifier, keyText } from './quote.js';
import { removeProperty } from './remove-property.js';

/**
 * Moves a property to where it belongs below the same object: `target` is the dotted path of the key. The object
 * around the key is written too, where it is missing.
 */
export function moveKey(
  parent: ObjectValue,
  property: Property,
  target: string,
  source: SourceText,
): readonly TextEdit[] | undefined {
  const { node } = property;
  const [outer, key, ...deeper] = target.split('.');
  if (outer === undefined || key === undefined || deeper.length > 0) return undefined;
  if (!isNode(node, 'Property') || !isIdentifier(outer) || !isIdentifier(key)) return undefined;
  const value = source.text.slice(...node.value.range);
  const around = parent.properties.get(outer);
  if (around === undefined) {
    const inner = `{ ${keyText(key, source)}: ${value} }`;
    return [{ range: node.range, text: `${keyText(outer, source)}: ${inner}` }];
  }
  if (around.value.kind !== 'object' || around.value.properties.has(key)) return undefined;
  const removal = removeProperty(property, source);
  const addition = addKeys(around.value, [{ key, text: value }], source);
  return removal === undefined || addition === undefined ? undefined : [removal, addition];
}
