import ts from 'typescript';

import type { Token } from '../outline/token.js';
import { isString } from '../outline/token.js';
import type { Unit } from './unit.js';

/** Which units speak of which names. */
export interface Mentions {
  /** The declared names that a unit speaks of. */
  namesIn(unit: Unit): ReadonlySet<string>;
  unitsWith(name: string): ReadonlySet<Unit>;
  /** The units that declare a name, or write a member of `this` that is called so. */
  declaring(name: string): ReadonlySet<Unit>;
  /** All names of a unit: those that it declares, and the members of `this` that it writes. */
  namesOf(unit: Unit): ReadonlySet<string>;
}

/** Goes through the tokens of a text once. Where a name stands is not asked: it may be a variable, a key or a member of anything. */
export function mentionsIn(text: string, tokens: readonly Token[], units: readonly Unit[]): Mentions {
  const declared = new Relation<string, Unit>();
  const owned = new Relation<Unit, string>();
  const spoken = new Relation<Unit, string>();
  const speakers = new Relation<string, Unit>();
  const declare = (unit: Unit, name: string): void => {
    declared.add(name, unit);
    owned.add(unit, name);
  };
  for (const unit of units) for (const name of unit.names) declare(unit, name);
  const words: (readonly [Unit, string])[] = [];
  const unitAt = unitFinder(units);
  for (const [index, token] of tokens.entries()) {
    if (!mayBeName(token, tokens[index - 1])) continue;
    const unit = unitAt(token.start);
    if (unit === undefined) continue;
    const name = isString(token)
      ? text.slice(token.start + 1, token.end - 1)
      : text.slice(token.start, token.end);
    words.push([unit, name]);
    if (isWrittenMember(tokens, index)) declare(unit, name);
  }
  for (const [unit, name] of words) {
    if (declared.of(name).size === 0) continue;
    spoken.add(unit, name);
    speakers.add(name, unit);
  }
  return {
    namesIn: (unit) => spoken.of(unit),
    unitsWith: (name) => speakers.of(name),
    declaring: (name) => declared.of(name),
    namesOf: (unit) => owned.of(unit),
  };
}

/** Names, and texts in brackets, which may name a member. */
function mayBeName(token: Token, before: Token | undefined): boolean {
  if (token.kind === ts.SyntaxKind.Identifier || token.kind === ts.SyntaxKind.PrivateIdentifier) return true;
  return isString(token) && before?.kind === ts.SyntaxKind.OpenBracketToken;
}

/** `this.name =` */
function isWrittenMember(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 2]?.kind === ts.SyntaxKind.ThisKeyword &&
    tokens[index + 1]?.kind === ts.SyntaxKind.EqualsToken
  );
}

/** Finds the innermost unit at an offset, for offsets that rise. */
function unitFinder(units: readonly Unit[]): (offset: number) => Unit | undefined {
  let next = 0;
  let current: Unit | undefined;
  return (offset) => {
    for (let unit = units[next]; unit !== undefined && unit.start <= offset; unit = units[++next])
      current = unit;
    while (current !== undefined && current.end <= offset) current = current.owner;
    return current;
  };
}

class Relation<From, To> {
  readonly #related = new Map<From, Set<To>>();

  add(from: From, to: To): void {
    const known = this.#related.get(from);
    if (known === undefined) this.#related.set(from, new Set([to]));
    else known.add(to);
  }

  of(from: From): ReadonlySet<To> {
    return this.#related.get(from) ?? new Set();
  }
}
