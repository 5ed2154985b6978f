import type { Element, Entry, Expression } from './expression.js';
import type { Unknown } from './unknown.js';
import { readOf } from './unknown.js';
import type { Writer } from './writer.js';

/** How a program is printed. */
export interface PrintMode {
  /** Watches every expression and statement at run time. */
  readonly watched: boolean;
  /** An unknown that is no longer one, and its value. */
  readonly revealed?: { readonly unknown: Unknown; readonly value: unknown };
}

export function printExpression(writer: Writer, mode: PrintMode, expression: Expression): void {
  if (mode.watched) writer.write(`$(${String(expression.id)}, `);
  writer.piece(expression.id, () => {
    printForm(writer, mode, expression);
  });
  if (mode.watched) writer.write(')');
}

function printForm(writer: Writer, mode: PrintMode, expression: Expression): void {
  const print = (inner: Expression): void => {
    printExpression(writer, mode, inner);
  };
  switch (expression.kind) {
    case 'literal':
      writer.write(literalText(expression.value));
      return;
    case 'object':
      printList(writer, '{', expression.entries, '}', (entry) => {
        printEntry(writer, mode, entry);
      });
      return;
    case 'array':
      printList(writer, '[', expression.elements, ']', (element) => {
        printElement(writer, mode, element);
      });
      return;
    case 'unknown':
      writer.write(unknownText(mode, expression.unknown));
      return;
    case 'code':
      writer.write(expression.text);
      return;
    case 'lookup':
      writer.write(`${expression.name}[${unknownText(mode, expression.key)}]`);
      return;
    case 'name':
      writer.write(expression.name);
      return;
    case 'made':
      writer.write(`${expression.name}()`);
      return;
    case 'ternary':
      printTernary(writer, mode, expression);
      return;
    case 'and':
      writer.write(`(${unknownText(mode, expression.flag)} && `);
      print(expression.value);
      writer.write(')');
      return;
    case 'or':
      writer.write(`(${unknownText(mode, expression.left)} ${expression.operator} `);
      print(expression.right);
      writer.write(')');
      return;
    case 'map':
      printMap(writer, mode, expression);
      return;
    case 'template':
      writer.write(`\`${templateText(expression.before)}\${${unknownText(mode, expression.hole)}}`);
      writer.write(`${templateText(expression.after)}\``);
      return;
    case 'wrapped':
      if (expression.typesOnly !== true || !mode.watched) writer.write(expression.before);
      print(expression.inner);
      if (expression.typesOnly !== true || !mode.watched) writer.write(expression.after);
      return;
  }
}

/** The source text of an unknown: its value where it is revealed. */
export function unknownText({ revealed }: PrintMode, unknown: Unknown): string {
  const text = revealed?.unknown === unknown ? `(${valueText(revealed.value)})` : readOf(unknown);
  return unknown.suffix === undefined ? text : `(${text}${unknown.suffix})`;
}

/** Whether the value can be written as a literal. */
export function isRevealable(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return isPlain && Object.values(value).every(isRevealable);
  }
  return typeof value !== 'function';
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, own]) => `${keyText(key, true)}: ${valueText(own)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function printMap(writer: Writer, mode: PrintMode, map: Expression & { kind: 'map' }): void {
  const { list, element, result, instead, suffix } = map;
  writer.write(`${unknownText(mode, list)}.map((${element}) => `);
  if (instead === undefined) {
    writer.write('(');
    printExpression(writer, mode, result);
    writer.write(')');
  } else {
    writer.write(`{ if (${unknownText(mode, instead.flag)}) return `);
    printExpression(writer, mode, instead.result);
    writer.write('; return ');
    printExpression(writer, mode, result);
    writer.write('; }');
  }
  writer.write(`)${suffix}`);
}

function printTernary(writer: Writer, mode: PrintMode, ternary: Expression & { kind: 'ternary' }): void {
  writer.write(`(${unknownText(mode, ternary.flag)} ? `);
  printExpression(writer, mode, ternary.yes);
  writer.write(' : ');
  printExpression(writer, mode, ternary.no);
  writer.write(')');
}

function printEntry(writer: Writer, mode: PrintMode, entry: Entry): void {
  switch (entry.kind) {
    case 'property':
      printProperty(writer, mode, entry);
      return;
    case 'computed':
      writer.write(`[${unknownText(mode, entry.key)}]: `);
      printExpression(writer, mode, entry.value);
      return;
    case 'spread':
      writer.write('...');
      printExpression(writer, mode, entry.value);
      return;
  }
}

function printProperty(
  writer: Writer,
  mode: PrintMode,
  { key, value, style }: Entry & { kind: 'property' },
): void {
  if (style === 'shorthand' && !mode.watched) {
    writer.piece(value.id, () => {
      writer.write(key);
    });
    return;
  }
  if (style === 'getter') {
    writer.write(`get ${keyText(key)}() { return `);
    printExpression(writer, mode, value);
    writer.write('; }');
    return;
  }
  writer.write(`${style === 'computed' ? `[${JSON.stringify(key)}]` : keyText(key)}: `);
  printExpression(writer, mode, value);
}

function printElement(writer: Writer, mode: PrintMode, { spread, value }: Element): void {
  if (spread) writer.write('...');
  printExpression(writer, mode, value);
}

function printList<Item>(
  writer: Writer,
  open: string,
  items: readonly Item[],
  close: string,
  print: (item: Item) => void,
): void {
  writer.write(open);
  const isLong = items.length > 1 && items.length < 10;
  writer.indented(() => {
    for (const item of items) {
      if (isLong) writer.line();
      else writer.write(' ');
      print(item);
      writer.write(',');
    }
  });
  if (isLong) writer.line();
  else if (items.length > 0) writer.write(' ');
  writer.write(close);
}

function literalText(value: string | number | boolean | null | undefined): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** In brackets, `__proto__` is a key like any other. */
function keyText(key: string, isExact = false): string {
  if (key === '__proto__' && isExact) return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function templateText(text: string): string {
  return text.replaceAll(/[\\`$]/g, String.raw`\$&`);
}
