import type { Json, JsonObject } from '../payload/json.js';
import { isArray, isObject } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import { body, memberOf } from './body-target.js';
import type { Builder } from './builder.js';
import { disturb } from './disturb-body.js';
import type { Expression, Statement, StatementForm } from './expression.js';
import { casesOf, riskOf, switchOf } from './hide-in-statements.js';
import { express, expressKnown } from './hide-value.js';

/** A variable that starts with some keys of the body and is given the others by later statements. */
export function growBody(builder: Builder, meant: JsonObject, right: JsonObject): Expression {
  const { tape } = builder;
  const kept: [string, Json][] = [];
  const later: [string, Json][] = [];
  for (const entry of Object.entries(meant)) (tape.chance(35) ? later : kept).push(entry);
  const value = express(builder, Object.fromEntries(kept), right);
  const word = tape.chance(20) ? 'let' : 'const';
  builder.add({ kind: 'declare', word, name: body.name, value });
  for (const [key, own] of later) {
    if (builder.hides()) disturb(builder, meant, right);
    writeKey(builder, key, own, right[key]);
  }
  while (builder.hides()) disturb(builder, meant, right);
  if (word === 'let' && tape.chance(40)) reassign(builder, meant, right);
  return builder.expression({ kind: 'name', name: body.name });
}

/** Writes one key of the body after the body was made. */
function writeKey(builder: Builder, key: string, meant: Json, right: Json | undefined): void {
  const { tape } = builder;
  if (isArray(meant) && meant.length > 0 && tape.chance(30)) {
    grow(builder, key, meant);
  } else if (isObject(meant) && tape.chance(20)) {
    writeInside(builder, key, meant, isObject(right) ? right : {});
  } else if (builder.hides()) {
    writeOnSomeRuns(builder, key, meant, right);
  } else {
    builder.add(writing(builder, key, express(builder, meant, right)));
  }
}

function writing(builder: Builder, key: string, value: Expression): StatementForm {
  if (builder.tape.chance(80)) return { kind: 'assign', target: memberOf(key), value };
  const entry = { kind: 'property', key, value, style: 'plain' } as const;
  return { kind: 'merge', name: body.name, value: builder.expression({ kind: 'object', entries: [entry] }) };
}

function writeOnSomeRuns(builder: Builder, key: string, meant: Json, right: Json | undefined): void {
  const { tape } = builder;
  const then = builder.block(() => {
    builder.add(writing(builder, key, express(builder, meant, right)));
    if (tape.chance(15)) builder.add({ kind: 'leave', flag: builder.flag() });
  });
  const replacement = tape.chance(50) && right !== undefined ? right : tape.pick(otherValues);
  const otherwise = builder.block(() => {
    if (tape.chance(40)) builder.add(writing(builder, key, expressKnown(builder, replacement, right)));
  });
  const form = tape.weighted<'if' | 'switch' | 'try' | 'function'>([
    [5, 'if'],
    [1, 'switch'],
    [1, 'try'],
    [1, 'function'],
  ]);
  switch (form) {
    case 'if':
      builder.add({ kind: 'if', flag: builder.flag(), then, otherwise });
      return;
    case 'switch':
      builder.add({ kind: 'switch', on: switchOf(builder), cases: casesOf(builder, [then, otherwise]) });
      return;
    case 'try':
      builder.add({ kind: 'try', risk: riskOf(builder), body: then, handler: otherwise });
      return;
    case 'function':
      writeInFunction(builder, then);
      return;
  }
}

/** A function that writes to the body; it may be called, on some runs, or never. */
function writeInFunction(builder: Builder, body: readonly Statement[]): void {
  const name = builder.name('fill');
  builder.add({ kind: 'function', name, body, result: undefined });
  if (builder.tape.chance(20)) return;
  const call = builder.statement({ kind: 'call', name });
  if (builder.tape.chance(60)) builder.statements.push(call);
  else builder.add({ kind: 'if', flag: builder.flag(), then: [call], otherwise: [] });
}

/** A list that starts empty, and that elements are pushed to. */
function grow(builder: Builder, key: string, meant: readonly Json[]): void {
  const [first, ...rest] = meant;
  const start = builder.tape.chance(50) || first === undefined ? [] : [express(builder, first, undefined)];
  const pushed = start.length === 0 ? meant : rest;
  const elements = start.map((value) => ({ spread: false, value }));
  const target = memberOf(key);
  builder.add({ kind: 'assign', target, value: builder.expression({ kind: 'array', elements }) });
  const push = builder.statement({
    kind: 'push',
    target,
    values: pushed.map((item) => express(builder, item, undefined)),
  });
  const form = builder.tape.weighted<'always' | 'if' | 'loop'>([
    [4, 'always'],
    [2, 'if'],
    [2, 'loop'],
  ]);
  if (form === 'always') builder.statements.push(push);
  if (form === 'if') builder.add({ kind: 'if', flag: builder.flag(), then: [push], otherwise: [] });
  if (form === 'loop') {
    const list = builder.unknown({ as: 'parameter' }, [[1], [], [1, 2], Array.from({ length: 80 }, () => 1)]);
    const loop = builder.tape.pick(['for of', 'forEach'] as const);
    builder.add({ kind: 'loop', form: loop, list, element: builder.name('item'), body: [push] });
  }
}

/** An object that starts empty, and whose members are written one by one. */
function writeInside(builder: Builder, key: string, meant: JsonObject, right: JsonObject): void {
  const value = builder.expression({ kind: 'object', entries: [] });
  builder.add({ kind: 'assign', target: memberOf(key), value });
  for (const [name, own] of Object.entries(meant)) {
    builder.add({ kind: 'assign', target: memberOf(key, name), value: express(builder, own, right[name]) });
  }
}

function reassign(builder: Builder, meant: JsonObject, right: JsonObject): void {
  const value = express(builder, builder.tape.chance(50) ? right : meant, right);
  const statement = builder.statement({ kind: 'reassign', name: body.name, value });
  builder.add({ kind: 'if', flag: builder.flag(), then: [statement], otherwise: [] });
}
