import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { endpoints, isLiquid } from '@braze-lint/schemas';
import type { Endpoint } from '@braze-lint/schemas';

import { generateValue } from '../../../../analyzer/test/properties/support/payload/generate-value.js';
import { isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import type {
  Json,
  JsonObject,
  JsonPath,
} from '../../../../analyzer/test/properties/support/payload/json.js';
import { withMistake } from '../../../../analyzer/test/properties/support/payload/mistakes.js';
import { oracleOf } from '../../../../analyzer/test/properties/support/payload/oracle.js';
import { repair } from '../../../../analyzer/test/properties/support/payload/repair.js';
import type { Tape } from '../../../../analyzer/test/properties/support/tape.js';
import { refusedRules } from './judge.js';

/** What a program is about to send. */
export interface Subject {
  readonly endpoint: Endpoint;
  /** The endpoint's path with its parameters filled in. */
  readonly path: string;
  /** Breaks no rule. */
  readonly valid: JsonObject;
  /** What the program sends: `valid`, or that with one mistake. */
  readonly body: JsonObject;
  /** The place of the mistake: of what was changed or added, or of the object from which something was taken. */
  readonly mistake: Mistake | undefined;
}

export interface Mistake {
  readonly path: JsonPath;
  readonly kind: 'changed' | 'added' | 'removed';
}

const POST: readonly string[] = ['POST'];

/** A body of some endpoint of one of the methods, right in about one of three; an empty one for an endpoint that is only read. */
export function subjectFrom(tape: Tape, methods = POST): Subject {
  const isRead = methods.includes('GET');
  const endpoint = tape.pick(
    endpoints.filter(({ method, keys }) => methods.includes(method) && isRead === (keys.length === 0)),
  );
  const path = endpoint.path.replace(/\{\w+\}/g, 'a1b2c3');
  if (isRead) return { endpoint, path, valid: {}, body: {}, mistake: undefined };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const valid = validBody(endpoint, tape);
    if (valid === undefined) continue;
    if (tape.chance(30)) return { endpoint, path, valid, body: valid, mistake: undefined };
    const body = wrongBody(endpoint, valid, tape);
    if (body === undefined) continue;
    const mistake = differenceOf(valid, body);
    if (mistake !== undefined) return { endpoint, path, valid, body, mistake };
  }
  throw new Error(`No body was found for ${endpoint.id}`);
}

const MOST_ATTEMPTS = 60;
/** Longer bodies make programs that nobody can read. */
const MOST_CHARACTERS = 900;

interface DocumentedExample {
  readonly endpoint?: string;
  readonly valid: boolean;
  readonly syntax?: unknown;
  readonly body: Json;
}

const examplesFile = new URL('../../../../schemas/test/fixtures/documented-examples.json', import.meta.url);
const examples = JSON.parse(
  readFileSync(fileURLToPath(examplesFile), 'utf8'),
) as readonly DocumentedExample[];

function validBody(endpoint: Endpoint, tape: Tape): JsonObject | undefined {
  const documented = examples.filter((example) => example.endpoint === endpoint.path && example.valid);
  const body =
    documented.length > 0 && tape.chance(40) ? tape.pick(documented).body : generatedBody(endpoint, tape);
  return isObject(body) && isUsable(body) && refusedRules(endpoint.id, body).size === 0 ? body : undefined;
}

function generatedBody(endpoint: Endpoint, tape: Tape): Json {
  const oracle = oracleOf(endpoint.id);
  return repair(oracle, generateValue(oracle.document, oracle.document.root, tape), tape);
}

function wrongBody(endpoint: Endpoint, valid: JsonObject, tape: Tape): JsonObject | undefined {
  const body = withMistake(oracleOf(endpoint.id).document, valid, tape);
  return isObject(body) && isUsable(body) && refusedRules(endpoint.id, body).size > 0 ? body : undefined;
}

/** Texts that Braze expands have no known content; `__proto__` in a literal is no key; `$schema` is for editors. */
function isUsable(body: JsonObject): boolean {
  const text = JSON.stringify(body);
  return text.length < MOST_CHARACTERS && !isLiquid(text) && !/"(?:__proto__|\$schema)":/.test(text);
}

/** The one place where two values differ. */
function differenceOf(valid: Json, body: Json, path: JsonPath = []): Mistake | undefined {
  if (isObject(valid) && isObject(body)) {
    const removed = Object.keys(valid).find((key) => !Object.hasOwn(body, key));
    if (removed !== undefined) return { path, kind: 'removed' };
    const added = Object.keys(body).find((key) => !Object.hasOwn(valid, key));
    if (added !== undefined) return { path: [...path, added], kind: 'added' };
    return firstDifference(Object.keys(valid), (key) =>
      differenceOf(valid[key] ?? null, body[key] ?? null, [...path, key]),
    );
  }
  if (isArray(valid) && isArray(body) && valid.length === body.length) {
    return firstDifference([...valid.keys()], (index) =>
      differenceOf(valid[index] ?? null, body[index] ?? null, [...path, index]),
    );
  }
  return JSON.stringify(valid) === JSON.stringify(body) ? undefined : { path, kind: 'changed' };
}

function firstDifference<Step>(
  steps: readonly Step[],
  differenceAt: (step: Step) => Mistake | undefined,
): Mistake | undefined {
  for (const step of steps) {
    const difference = differenceAt(step);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
