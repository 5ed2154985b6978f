import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue, LiteralValue, Property } from '../abstract-value.js';
import { exactArray, literal, objectOf, unknown } from '../construct.js';
import { jsonNode } from './json-node.js';
import type { WrittenText } from './written-text.js';

const space = /[ \t\n\r]*/y;
const word = /[-+.\w]+/y;

/**
 * What a text says that is known to be JSON, every part at the place where it is written. Objects and arrays in more
 * than `maxDepth` others are not followed.
 */
export function writtenJson(written: WrittenText, maxDepth: number): AbstractValue {
  const { text } = written;
  let at = 0;
  return readValue(0);

  function readValue(depth: number): AbstractValue {
    const first = next();
    if (first !== '{' && first !== '[') return readScalar();
    if (depth > maxDepth) return unknown('too-deep', skipped());
    return first === '{' ? readObject(depth) : readArray(depth);
  }

  /** The next character that is not white space. */
  function next(): string | undefined {
    at = endOf(space);
    return text[at];
  }

  function endOf(pattern: RegExp): number {
    pattern.lastIndex = at;
    pattern.test(text);
    return pattern.lastIndex;
  }

  function readScalar(): LiteralValue {
    const start = at;
    at = text[at] === '"' ? stringEnd(text, at) : endOf(word);
    const raw = text.slice(start, at);
    const value = JSON.parse(raw) as LiteralValue['value'];
    return literal(value, jsonNode('Literal', { value, raw }, [], { written, start, end: at }));
  }

  function readArray(depth: number): AbstractValue {
    const start = at++;
    const items: AbstractValue[] = [];
    while (next() !== ']') {
      if (text[at] === ',') at++;
      items.push(readValue(depth + 1));
    }
    const elements = items.map(({ node }) => node);
    const place = { written, start, end: ++at };
    return exactArray(items, jsonNode('ArrayExpression', { elements }, elements, place));
  }

  function readObject(depth: number): AbstractValue {
    const start = at++;
    const properties = new Map<string, Property>();
    const members: TSESTree.Node[] = [];
    while (next() !== '}') {
      if (text[at] === ',') at++;
      const [name, property] = readMember(depth);
      properties.set(name, property);
      members.push(property.node);
    }
    const place = { written, start, end: ++at };
    const node = jsonNode('ObjectExpression', { properties: members }, members, place);
    return objectOf(properties, node, undefined);
  }

  function readMember(depth: number): readonly [string, Property] {
    next();
    const start = at;
    const { value: name, node: key } = readScalar();
    next();
    at++;
    const value = readValue(depth + 1);
    const inner = [key, value.node];
    const node = jsonNode('Property', { key, value: value.node }, inner, { written, start, end: at });
    return [String(name), { value, presence: 'definite', key, node }];
  }

  /** The object or array that begins here, left unread. */
  function skipped(): TSESTree.Node {
    const start = at;
    let open = 0;
    do {
      const character = text[at];
      if (character === '{' || character === '[') open++;
      if (character === '}' || character === ']') open--;
      at = character === '"' ? stringEnd(text, at) : at + 1;
    } while (open > 0);
    const place = { written, start, end: at };
    return text[start] === '{'
      ? jsonNode('ObjectExpression', { properties: [] }, [], place)
      : jsonNode('ArrayExpression', { elements: [] }, [], place);
  }
}

/** The offset behind the string that begins at an offset. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
