import type { TSESTree } from '@typescript-eslint/types';

import type { Language } from '../../messages/language.js';
import { fileText, lineText } from '../../messages/wording.js';
import type { Found } from '../find.js';
import type { Spot } from '../locate/spot.js';

/** The other file that a value is written in, or the other line, where a value is written elsewhere than the key that it is sent under; otherwise empty. */
export function originOf({ value, property }: Found, spot: Spot, language: Language): string {
  if ('from' in value) return fileText(value.from, language);
  if (property === undefined || isWithin(value.node, property.node)) return '';
  const [valueLine, keyLine] = [value.node.loc.start.line, property.key.loc.start.line];
  if (valueLine === keyLine) return '';
  return spot.part === 'key' ? lineText('written', valueLine, language) : lineText('sent', keyLine, language);
}

function isWithin(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
