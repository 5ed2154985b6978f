import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../../scope/ancestors.js';
import { isNode, typeName } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import type { Property } from '../../value/abstract-value.js';
import type { TextEdit } from '../finding.js';
import { nameNode } from '../name-node.js';
import { isIdentifier, quoteMarkOf, quoted, usualQuoteMark } from './quote.js';

/** Gives the written key another name; `undefined` where the edit would not certainly be right. */
export function renameKey(
  property: Property,
  from: string,
  to: string,
  source: SourceText,
): TextEdit | undefined {
  const { node } = property;
  const key = nameNode(property.key);
  const text = source.text.slice(...key.range);
  const mark = quoteMarkOf(text, from);
  if (mark !== undefined) return { range: key.range, text: quoted(to, mark) };
  if (text !== from) return undefined;
  const parent = parentOf(key);
  if (isNode(parent, 'MemberExpression')) {
    return isIdentifier(to) && !parent.computed ? { range: key.range, text: to } : undefined;
  }
  if (!isMember(node) || (isNode(node, 'Property') && node.computed)) return undefined;
  const name = isIdentifier(to) ? to : quoted(to, usualQuoteMark(source));
  return { range: key.range, text: isNode(node, 'Property') && node.shorthand ? `${name}: ${text}` : name };
}

/** A member of an object literal, of JavaScript or of a JSON file. */
function isMember(node: TSESTree.Node): boolean {
  return ['Property', 'JSONProperty'].includes(typeName(node));
}
