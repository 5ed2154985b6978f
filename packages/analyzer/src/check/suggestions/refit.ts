import type { PartialValue } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import { isIdentifier, keyText } from './quote.js';

/** A value in another form, as source text and as what is sent. */
export interface Refit {
  /** The text that takes the place of the value's; absent where it stays. */
  readonly text?: string;
  readonly change: (value: PartialValue) => PartialValue | undefined;
}

/**
 * The forms that the value of a wrong key may need under the right one: one id or a list of them, ids or objects that hold
 * an id each. The first that is accepted is the one.
 * @param key the wrong key, which names what an object would hold: `external_user_ids` one `external_user_id` each
 */
export function refitsOf(node: TSESTree.Node, key: string, source: SourceText): readonly Refit[] {
  const text = (part: TSESTree.Node): string => source.text.slice(...part.range);
  const elements = elementsOf(node);
  const asIs: Refit = { change: (value) => value };
  if (elements === undefined) return [asIs, { text: `[${text(node)}]`, change: (value) => [value] }];
  const [first, ...others] = elements;
  const refits: Refit[] = [asIs];
  if (first !== undefined && others.length === 0) {
    refits.push({ text: text(first), change: (value) => listOf(value)?.[0] });
  }
  const members = elements.map(onlyMember);
  if (members.every((member) => member !== undefined) && elements.length > 0) {
    refits.push({
      text: `[${members.map(text).join(', ')}]`,
      change: (value) => listOf(value)?.map(onlyValue),
    });
  }
  for (const name of singularsOf(key)) {
    refits.push({
      text: `[${elements.map((element) => `{ ${keyText(name, source)}: ${text(element)} }`).join(', ')}]`,
      change: (value) => listOf(value)?.map((item) => ({ [name]: item })),
    });
  }
  return refits;
}

/** The elements of a list that is written whole. */
function elementsOf(node: TSESTree.Node): readonly TSESTree.Expression[] | undefined {
  if (!isNode(node, 'ArrayExpression')) return undefined;
  const elements = node.elements.filter((element) => element !== null && !isNode(element, 'SpreadElement'));
  return elements.length === node.elements.length ? elements : undefined;
}

/** The value of the only member of an object literal. */
function onlyMember(node: TSESTree.Expression): TSESTree.Node | undefined {
  if (!isNode(node, 'ObjectExpression') || node.properties.length !== 1) return undefined;
  const [member] = node.properties;
  return isNode(member, 'Property') && !member.computed && !member.method ? member.value : undefined;
}

function onlyValue(value: PartialValue): PartialValue {
  const values = value !== null && typeof value === 'object' ? Object.values(value as object) : [];
  return (values[0] as PartialValue | undefined) ?? value;
}

function listOf(value: PartialValue): readonly PartialValue[] | undefined {
  return Array.isArray(value) ? (value as readonly PartialValue[]) : undefined;
}

/** `external_user_id` of `external_user_ids`, `user_alias` of `user_aliases`. */
function singularsOf(key: string): readonly string[] {
  return ['s', 'es']
    .filter((ending) => key.endsWith(ending))
    .map((ending) => key.slice(0, -ending.length))
    .filter(isIdentifier);
}
