import type { TSESTree } from '@typescript-eslint/types';

import type { MessageId, MessageOf } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { isNode } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import type { AbstractValue } from '../../value/abstract-value.js';
import type { Suggestion } from '../finding.js';
import { calledMember } from './called-member.js';
import { quoteMarkOf, quoted, usualQuoteMark } from './quote.js';

/** What the value should be, as the catalogue says it: `a string or null`. */
export function retype(value: AbstractValue, expected: string, source: SourceText): readonly Suggestion[] {
  const wanted = new Set(expected.split(/, | or /));
  const { node } = value;
  if (wanted.has('an object') || wanted.has('an array')) {
    const unwrapped = stringifiedValue(node);
    if (unwrapped !== undefined) {
      return [replacement(node, textOf(unwrapped, source), message('suggestUnwrapStringify', {}))];
    }
  }
  if (value.kind !== 'literal') return [];
  const text = textOf(node, source);
  if (wanted.has('a string') && typeof value.value === 'number') return quoteNumber(node, text, source);
  if (typeof value.value !== 'string' || quoteMarkOf(text, value.value) === undefined) return [];
  if (wanted.has('a boolean')) return unquote(node, value.value, /^(?:true|false)$/i);
  if (wanted.has('a number')) return unquote(node, value.value, /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
  if (wanted.has('an integer')) return unquote(node, value.value, /^-?(?:0|[1-9]\d*)$/);
  return [];
}

/** Replaces the whole node. */
function replacement<Id extends MessageId>(
  node: TSESTree.Node,
  text: string,
  told: MessageOf<Id>,
): Suggestion {
  return { ...told, edits: [{ range: node.range, text }] };
}

/** `x` of `JSON.stringify(x)` */
function stringifiedValue(node: TSESTree.Node): TSESTree.Node | undefined {
  if (!isNode(node, 'CallExpression') || node.arguments.length !== 1) return undefined;
  const [argument] = node.arguments;
  const isStringify = calledMember(node) === 'JSON.stringify';
  return isStringify && !isNode(argument, 'SpreadElement') ? argument : undefined;
}

function quoteNumber(node: TSESTree.Node, text: string, source: SourceText): readonly Suggestion[] {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return [];
  const value = quoted(text, usualQuoteMark(source));
  return [replacement(node, value, message('suggestQuote', { value: `\`${value}\`` }))];
}

function unquote(node: TSESTree.Node, text: string, form: RegExp): readonly Suggestion[] {
  if (!form.test(text)) return [];
  const value = text.toLowerCase();
  return [replacement(node, value, message('suggestUnquote', { value: `\`${value}\`` }))];
}

function textOf(node: TSESTree.Node, source: SourceText): string {
  return source.text.slice(...node.range);
}
