import type { Endpoint } from '@braze-lint/schemas';

import { isObject } from '../payload/json.js';
import { generatePayload } from '../payload/payload.js';
import type { Oracle } from '../payload/oracle.js';
import type { Tape } from '../tape.js';
import { Builder } from './builder.js';
import type { Expression, Program, SendShape } from './expression.js';
import { growBody } from './grow-body.js';
import { express, expressKnown } from './hide-value.js';

/** A program that sends a random body to an endpoint in a random way. */
export function makeProgram(
  endpoint: Pick<Endpoint, 'id' | 'path' | 'method'>,
  oracle: Oracle,
  tape: Tape,
): Program {
  const { method } = endpoint;
  const by = tape.weighted(method === 'POST' ? sendShapes : anyMethodShapes);
  const isGrown = tape.chance(45);
  const isShown = tape.chance(85);
  const builder = new Builder(tape);
  const { actual, valid } = generatePayload(oracle, tape);
  let body: Expression;
  if (isGrown && isObject(actual) && isObject(valid)) body = growBody(builder, actual, valid);
  else body = (isShown ? expressKnown : express)(builder, actual, valid);
  if (builder.hides()) builder.add({ kind: 'leave', flag: builder.flag() });
  const path = pathOf(endpoint.path);
  if (builder.unknowns.length === 0 && tape.chance(15)) {
    const text = builder.expression({ kind: 'literal', value: JSON.stringify(actual) });
    builder.add({ kind: 'send', send: { by: 'ready', method, path, body: text } });
  } else {
    builder.add({ kind: 'send', send: { by, method, path, body } });
  }
  if (body.kind === 'name' && by !== 'wrapper' && tape.chance(10)) changeAfterwards(builder, body.name);
  if (body.kind === 'name' && tape.chance(10)) {
    const again = builder.expression({ kind: 'name', name: body.name });
    builder.add({ kind: 'send', send: { by: 'fetch', method, path, body: again } });
  }
  return { endpointId: endpoint.id, statements: builder.statements, unknowns: builder.unknowns };
}

const sendShapes: readonly (readonly [weight: number, shape: SendShape])[] = [
  [4, 'fetch'],
  [2, 'axios.post'],
  [2, 'wrapper'],
  [1, 'fetch-init'],
  [1, 'axios'],
  [1, 'got'],
  [1, 'text'],
  [1, 'own'],
  [1, 'rewriting'],
];

const anyMethodShapes: typeof sendShapes = [
  [4, 'fetch'],
  [1, 'fetch-init'],
  [1, 'axios'],
  [1, 'text'],
];

/** The path with its parameters filled in. */
export function pathOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '9f2d3a51-6c84-4d5e-8a0b-1f3c5e7d9b20');
}

/** What is done to the body once it has been sent must not count. */
function changeAfterwards(builder: Builder, name: string): void {
  const value = builder.expression({ kind: 'literal', value: 5 });
  builder.add({ kind: 'assign', target: { name, path: ['broadcast'] }, value });
}
