import type { Json } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import type { Builder } from './builder.js';
import type { Case, Expression } from './expression.js';
import { express, expressKnown } from './hide-value.js';

/** A variable that gets its value from statements: `let x; if (…) x = …; else x = …;`. */
export function inVariable(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const name = builder.name('chosen');
  builder.add({ kind: 'declareLater', name });
  const { tape } = builder;
  const assigned = (value: Json): void => {
    builder.add({ kind: 'reassign', name, value: express(builder, value, right) });
  };
  const other = (): Json => (tape.chance(40) && right !== undefined ? right : tape.pick(otherValues));
  const form = tape.pick(['if', 'switch', 'try', 'plain', 'maybe'] as const);
  const flag = builder.flag();
  const then = builder.block(() => {
    assigned(meant);
  });
  const otherwise = builder.block(() => {
    assigned(other());
  });
  switch (form) {
    case 'if':
      builder.add({ kind: 'if', flag, then, otherwise });
      break;
    case 'maybe':
      assigned(other());
      builder.add({ kind: 'if', flag, then, otherwise: [] });
      break;
    case 'plain':
      assigned(meant);
      break;
    case 'try':
      builder.add({ kind: 'try', risk: riskOf(builder), body: then, handler: otherwise });
      break;
    case 'switch':
      builder.add({ kind: 'switch', on: switchOf(builder), cases: casesOf(builder, [then, otherwise]) });
      break;
  }
  return builder.expression({ kind: 'name', name });
}

/** A function that gives the value when it is called. */
export function fromFunction(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const name = builder.name('make');
  let result: Expression | undefined;
  const body = builder.block(() => {
    result = expressKnown(builder, meant, right);
  });
  builder.add({ kind: 'function', name, body, result });
  return builder.expression({ kind: 'made', name });
}

export function riskOf(builder: Builder): ReturnType<Builder['unknown']> {
  return builder.unknown({ as: 'helper' }, [undefined, 'throw']);
}

export function switchOf(builder: Builder): ReturnType<Builder['unknown']> {
  return builder.unknown({ as: 'parameter' }, ['a', 'b', 'c', undefined]);
}

export function casesOf(builder: Builder, bodies: readonly Case['body'][]): readonly Case[] {
  const names = builder.tape.chance(50) ? ['a', 'b', 'c'] : ['a', ''];
  return names.flatMap((value, index) => {
    const body = bodies[index];
    return body === undefined ? [] : [{ value, body, falls: builder.tape.chance(25) }];
  });
}
