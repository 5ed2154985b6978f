import { compileFunction } from 'node:vm';

import type { Program } from '../program/expression.js';
import { printWatched } from '../program/print-program.js';
import type { Completion, Unknown } from '../program/unknown.js';
import type { Run, SentRequest } from './sent-request.js';

/** Runs a program as often as wanted, with the network cut off. */
export type Runner = (completion: Completion) => Run;

export function compileProgram(program: Program): Runner {
  const { unknowns } = program;
  const plain = unknowns.filter(({ written }) => !ofObjects.has(written.as));
  const names = [...fixedNames, ...plain.map(({ name }) => name)];
  const code = compileFunction(printWatched(program), names) as (...values: unknown[]) => void;
  return (completion) => {
    const reached = new Map<number, unknown[]>();
    const sent: SentRequest[] = [];
    try {
      code(
        ...fixedValues(unknowns, completion, reached, sent),
        ...plain.map((unknown) => bindingOf(unknown, completion)),
      );
    } catch {
      // What was sent before the fault was sent.
    }
    return { sent: isSpoilt(reached) ? [] : sent, reached };
  };
}

/** Unknowns that are read from an object. */
const ofObjects: ReadonlySet<Unknown['written']['as']> = new Set([
  'member',
  'field',
  'destructured',
  'environment',
]);

/**
 * Whether a handler has caught a fault that no risk is the cause of: then an expression was left half evaluated, and
 * what it was to give is not sent although parts of it were reached.
 */
function isSpoilt(reached: Run['reached']): boolean {
  return (reached.get(FAULTS) ?? []).some((fault) => !(fault instanceof Risk));
}

/** In the place of an id. */
const FAULTS = -1;

class Risk extends Error {}

const fixedNames = [
  '$',
  '$s',
  '$fault',
  '$object',
  'options',
  'given',
  'process',
  'fetch',
  'axios',
  'got',
  'brazeClient',
  'deliver',
];

function fixedValues(
  unknowns: readonly Unknown[],
  completion: Completion,
  reached: Map<number, unknown[]>,
  sent: SentRequest[],
): readonly unknown[] {
  const watch = (id: number, value: unknown): unknown => {
    const values = reached.get(id);
    if (values === undefined) reached.set(id, [value]);
    else values.push(value);
    return value;
  };
  const valuesWritten = (as: Unknown['written']['as']): object =>
    Object.fromEntries(
      unknowns
        .filter(({ written }) => written.as === as)
        .map((unknown) => [unknown.name, copyOf(completion.get(unknown))]),
    );
  const send = (url: unknown, text: unknown): void => {
    const path = String(url).replace(/^https:\/\/[^/]*/, '');
    sent.push({ path, text: isJson(text) ? text : undefined, after: reached.size });
  };
  const sendJson = (url: unknown, body: unknown): void => {
    send(url, JSON.stringify(body));
  };
  return [
    watch,
    (id: number) => watch(id, undefined),
    (fault: unknown) => watch(FAULTS, fault),
    onlyObject,
    { ...valuesWritten('member'), ...valuesWritten('destructured') },
    valuesWritten('field'),
    { env: valuesWritten('environment') },
    (url: unknown, init: { readonly body: unknown }) => {
      send(url, init.body);
    },
    Object.assign(
      (request: { readonly url: unknown; readonly data: unknown }) => {
        sendJson(request.url, request.data);
      },
      { post: sendJson },
    ),
    {
      post: (url: unknown, { json }: { readonly json: unknown }) => {
        sendJson(url, json);
      },
    },
    { post: sendJson },
    (body: unknown) => {
      sendJson('', body);
    },
  ];
}

function onlyObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new TypeError('No object');
}

function isJson(text: unknown): text is string {
  try {
    return typeof text === 'string' && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function bindingOf(unknown: Unknown, completion: Completion): unknown {
  const value = completion.get(unknown);
  switch (unknown.written.as) {
    case 'call':
      return () => copyOf(value);
    case 'helper':
      return (target: unknown) => {
        applyChange(target, value);
      };
    case 'parameter':
    case 'import':
    case 'constant':
    case 'member':
    case 'field':
    case 'destructured':
    case 'environment':
      return copyOf(value);
  }
}

/** A copy that the program may change without harm to the next run. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, copyOf(own)]));
}

function applyChange(target: unknown, change: unknown): void {
  if (change === 'throw') throw new Risk();
  if (typeof target !== 'object' || target === null || typeof change !== 'object' || change === null) return;
  const { remove = [], set = {} } = change as { readonly remove?: readonly string[]; readonly set?: object };
  for (const key of remove) Reflect.deleteProperty(target, key);
  Object.assign(target, copyOf(set));
}
