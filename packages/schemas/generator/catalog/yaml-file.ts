import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type Alias,
  type Document,
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';

import type { Mistake } from './mistake.js';

/** A path into a file: keys and indices. */
export type FieldPath = readonly (string | number)[];

/** A file of the catalogue with what is needed to point into it. */
export interface YamlFile {
  /** Relative to the catalogue's folder, with slashes. */
  readonly name: string;
  /** The file's content as plain data; `undefined` where the text is no YAML. */
  readonly value: unknown;
  /** What is wrong with the YAML itself. */
  readonly mistakes: readonly Mistake[];
  /** A mistake at a field: at its key if the field has one, else at its value; a missing field is told at its owner. */
  readonly mistakeAt: (path: FieldPath, message: string, field?: FieldPath) => Mistake;
}

export function readYamlFile(folder: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines });
  const mistakeAtOffset = (offset: number, field: string, message: string): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col, field, message };
  };
  const lost = aliasesOfNothing(document);
  const mistakes = [
    ...[...document.errors, ...document.warnings].map((problem) => ({
      offset: problem.pos[0],
      message: firstLine(problem.message),
    })),
    ...lost.map((alias) => ({
      offset: startOf(alias) ?? 0,
      message: `nothing before it is called "${alias.source}"`,
    })),
  ].map(({ offset, message }) => mistakeAtOffset(offset, '', `not valid YAML: ${message}`));
  return {
    name,
    value: document.errors.length + lost.length === 0 ? (document.toJS() as unknown) : undefined,
    mistakes,
    mistakeAt: (path, message, field = path) =>
      mistakeAtOffset(offsetOf(document, path), fieldName(field), message),
  };
}

/** The parser takes them for right; they are refused when their value is asked for. */
function aliasesOfNothing(document: Document): readonly Alias[] {
  const found: Alias[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) === undefined) found.push(alias);
    },
  });
  return found;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}

function fieldName(path: FieldPath): string {
  return path.join('.');
}

/** The offset of the deepest part of the path that the file has. */
function offsetOf(document: Document, path: FieldPath): number {
  let place: Place = { node: document.contents, offset: startOf(document.contents) };
  let offset = place.offset ?? 0;
  for (const segment of path) {
    const next = stepInto(document, place.node, segment);
    if (next === undefined) break;
    offset = next.offset ?? offset;
    place = next;
  }
  return offset;
}

interface Place {
  readonly node: unknown;
  /** UTF-16 offset of the key that leads to the node, or of a list's element. */
  readonly offset: number | undefined;
}

function stepInto(document: Document, node: unknown, segment: string | number): Place | undefined {
  if (isAlias(node)) return stepInto(document, node.resolve(document), segment);
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
  return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
