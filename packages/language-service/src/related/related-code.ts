import { hasEffectOnFile } from '@braze-lint/analyzer';
import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';
import type { Token } from '../outline/token.js';
import type { Mentions } from './mentions.js';
import { mentionsIn } from './mentions.js';
import { relatedUnits } from './related-units.js';
import type { Unit } from './unit.js';
import { unitsOf } from './unit.js';

/** Finds what of a file has to do with what stands at an offset. */
export interface RelatedCode {
  /** The statements, classes without the parts that have nothing to do with it; `undefined` where it is most of the file. */
  around(offset: number): RelatedStatements | undefined;
}

export interface RelatedStatements {
  /** The same for the same statements. */
  readonly key: string;
  readonly statements: readonly ts.Statement[];
}

/** What an outline is asked for. */
interface Scanned {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** @param faults where the parser had to guess */
export function relatedCode(
  file: ts.SourceFile,
  { text, tokens }: Scanned,
  faults: readonly OffsetRange[],
): RelatedCode {
  if (hasEffectOnFile(text)) return { around: () => undefined };
  const units = unitsOf(file, faults.length > 0);
  let mentions: Mentions | undefined;
  const broken = new Set(faults.flatMap(({ start, end }) => unitsBetween(start, end)));
  return {
    around(offset) {
      mentions ??= mentionsIn(text, tokens, units);
      const related = relatedUnits(text, [...unitsBetween(offset, offset), ...broken], mentions);
      const shown = units.filter((unit) => unit.isKept || related.has(unit));
      const length = shown.reduce((sum, unit) => sum + ownLength(unit), 0);
      if (length > text.length * MOST) return undefined;
      const kept = new Set(shown);
      return {
        key: shown.map(({ start }) => start).join(),
        statements: shown.flatMap((unit) => (unit.owner === undefined ? [statementOf(unit, kept)] : [])),
      };
    },
  };

  /** The units that touch a stretch; a fault is told at the first token that does not fit, so that what stands before may be the cause. */
  function unitsBetween(from: number, to: number): readonly Unit[] {
    return units.filter(({ start, end }) => start <= to && from <= end);
  }
}

/** A part of the file that is larger is not worth looking at by itself. */
const MOST = 0.7;

/** In UTF-16 units; without the parts of a class. */
function ownLength({ start, end, parts }: Unit): number {
  return parts.reduce((rest, part) => rest - (part.end - part.start), end - start);
}

/** A class or a function in which only some of its units stand. */
function statementOf({ node, parts }: Unit, kept: ReadonlySet<Unit>): ts.Statement {
  const statement = node as ts.Statement;
  const left = new Set<ts.Node>(parts.filter((part) => !kept.has(part)).map((part) => part.node));
  if (left.size === 0) return statement;
  if (ts.isClassDeclaration(statement)) return withOnly(statement, 'members', left);
  if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) return statement;
  const body = withOnly(statement.body, 'statements', left);
  return Object.create(statement, { body: { value: body }, ...childrenOf(statement) }) as ts.Statement;
}

/** Something that the converter takes for a node without some of what it holds. */
function withOnly<Node extends ts.Node>(node: Node, list: keyof Node, left: ReadonlySet<ts.Node>): Node {
  const all = node[list] as ts.NodeArray<ts.Node>;
  const shown = ts.setTextRange(ts.factory.createNodeArray(all.filter((one) => !left.has(one))), all);
  return Object.create(node, { [list]: { value: shown }, ...childrenOf(node) }) as Node;
}

/** Tokens are looked for in the node itself. */
function childrenOf(node: ts.Node): PropertyDescriptorMap {
  return { getChildren: { value: (file?: ts.SourceFile) => node.getChildren(file) } };
}
