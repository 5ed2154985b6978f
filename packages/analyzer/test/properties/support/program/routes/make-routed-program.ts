import type { Endpoint } from '@braze-lint/schemas';

import { isObject, pathsOf, valueAt } from '../../payload/json.js';
import type { Json } from '../../payload/json.js';
import type { Oracle } from '../../payload/oracle.js';
import { generatePayload } from '../../payload/payload.js';
import type { Tape } from '../../tape.js';
import { Builder } from '../builder.js';
import type { Program } from '../expression.js';
import { growBody } from '../grow-body.js';
import { express, expressKnown } from '../hide-value.js';
import { pathOf } from '../make-program.js';
import { builderRoutes } from './builder-routes.js';
import { optionsRoutes } from './options-routes.js';
import { partRoutes } from './part-routes.js';
import type { Journey, RouteMaker } from './route.js';
import { routeOf } from './route.js';
import { typedRoutes } from './typed-routes.js';
import { wrapperRoutes } from './wrapper-routes.js';

const routes: readonly (readonly RouteMaker[])[] = [wrapperRoutes, builderRoutes, optionsRoutes, typedRoutes];

/** A program whose body goes through functions, options, types or texts before it is sent. */
export function makeRoutedProgram(
  endpoint: Pick<Endpoint, 'id' | 'path' | 'method'>,
  oracle: Oracle,
  tape: Tape,
): Program {
  const kind = tape.below(routes.length + 1);
  const makers = routes[kind];
  const choice = tape.below(256);
  const isGrown = tape.chance(30);
  const builder = new Builder(tape);
  const { actual, valid } = generatePayload(oracle, tape);
  const documented = firstKey(valid) ?? firstKey(oracle.document.root['properties']) ?? 'id';
  const journey: Journey = {
    endpointId: endpoint.id,
    method: endpoint.method,
    path: pathOf(endpoint.path),
    right: isRight(oracle, valid) ? JSON.stringify(valid) : NOT_KNOWN,
    key: documented,
    value: isRight(oracle, valid) ? sourceOf(valueAt(valid, [documented])) : NOT_KNOWN,
  };
  const keys = isObject(actual) ? Object.keys(actual).filter((key) => key !== '__proto__') : [];
  const flag = (): ReturnType<Builder['flag']> => builder.flag();
  const key = keys[choice % Math.max(keys.length, 1)];
  const send = { by: 'route', method: journey.method, path: journey.path } as const;
  if (makers === undefined && isObject(actual) && key !== undefined) {
    const right = isObject(valid) ? valid[key] : undefined;
    const others = Object.entries(actual).filter(([name]) => name !== key && name !== '__proto__');
    const body = express(builder, actual[key] ?? null, right);
    const maker = partRoutes[choice % partRoutes.length] ?? partRoutes[0];
    const route = maker && routeOf(maker(journey, key, others), flag);
    builder.add({ kind: 'send', send: { ...send, body, ...(route && { route }) } });
  } else {
    const body =
      isGrown && isObject(actual) && isObject(valid)
        ? growBody(builder, actual, valid)
        : expressKnown(builder, actual, valid);
    const used = makers ?? wrapperRoutes;
    const maker = used[choice % used.length] ?? used[0];
    const route = maker && routeOf(maker(journey), flag);
    builder.add({ kind: 'send', send: { ...send, body, ...(route && { route }) } });
  }
  return { endpointId: endpoint.id, statements: builder.statements, unknowns: builder.unknowns };
}

/** Stands for a body that nothing can be said about. */
const NOT_KNOWN = 'globalThis.somebody';

function isRight(oracle: Oracle, value: Json): boolean {
  const isDeprecated = pathsOf(value).some((path) => oracle.document.forValue(path)['deprecated'] === true);
  return !isDeprecated && oracle.refusals(value).length === 0;
}

function sourceOf(value: Json | undefined): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

function firstKey(value: Json | undefined): string | undefined {
  return isObject(value) ? Object.keys(value).find((key) => /^[a-z_]+$/.test(key)) : undefined;
}
