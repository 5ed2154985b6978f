import type { TSESTree } from '@typescript-eslint/types';

import { askedOnce } from '../source/asked-once.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from '../value/abstract-value.js';
import { partsOf } from '../value/parts-of.js';
import { OWN_KEYS, speaksOfBraze } from './braze-words.js';
import type { CallContext } from './call-context.js';
import type { PayloadSource } from './call-site.js';
import { credentialsOf, maybeBrazeKey } from './names/credentials.js';
import { documentedSign } from './names/documented-sign.js';
import { namesIn } from './names/names-in.js';
import { payloadValue } from './payload-value.js';
import { enclosingNames } from './syntax/enclosing.js';

/** What a request says about itself besides its path. */
export interface SignSource {
  readonly call: TSESTree.Node;
  /** The URL, the base URL, the callee: expressions whose names count. */
  readonly expressions: readonly TSESTree.Node[];
  readonly brazeHost: string | undefined;
  /** The layers of the request's options, which its headers are in. */
  readonly options: readonly TSESTree.Node[];
  readonly payload: PayloadSource;
}

/** Looking for keys stops after this many values. */
const MOST_VALUES = 5000;

/** Of long lists the first elements are looked at: the others are like them. */
const MOST_PARTS = 100;

/** A second sign, besides its path, that a request goes to Braze; cheap ones are looked for first. */
export function brazeSign(source: SignSource, context: CallContext): string | undefined {
  return (
    source.brazeHost ??
    namedSign(source.expressions, context) ??
    firstBraze(enclosingNames(source.call)) ??
    documentedSign(source.call, context.source) ??
    fileSign(context) ??
    keySign(source, context) ??
    ownKeysSign(source.payload, context)
  );
}

/** A name or text that speaks of Braze, in expressions or in what they are made of. */
export function namedSign(expressions: readonly TSESTree.Node[], context: CallContext): string | undefined {
  return firstBraze(namesOf(expressions, context));
}

function keySign({ options, call }: SignSource, context: CallContext): string | undefined {
  return namesOf(credentialsOf(options, call, context.bindings), context).find(maybeBrazeKey);
}

function namesOf(expressions: readonly TSESTree.Node[], { bindings }: CallContext): readonly string[] {
  return expressions.flatMap((node) => [...namesIn(node, bindings)]);
}

/** Whether the file takes anything from the `braze-api` package. */
export function importsBrazeApi(context: CallContext): boolean {
  return namesBrazeApi(context.source);
}

const namesBrazeApi = askedOnce(({ text }: SourceContext) => /['"`]braze-api['"`]/.test(text));

/** Two different keys that only Braze uses, anywhere in the known part of the payload. */
export function ownKeysSign(payload: PayloadSource, context: CallContext): string | undefined {
  const value = payloadValue(payload, context.evaluator);
  if (value === undefined) return undefined;
  const [first, second] = ownKeysOf(value);
  return first === undefined || second === undefined ? undefined : `${first}, ${second}`;
}

function firstBraze(names: readonly string[]): string | undefined {
  return names.find(speaksOfBraze);
}

/** The last three segments of the file's name: further up stand folders of the machine, not of the project. */
function fileSign(context: CallContext): string | undefined {
  const segments = context.source.filename.split(/[\\/]/).slice(-3);
  return firstBraze(segments) ?? (importsBrazeApi(context) ? 'braze-api' : undefined);
}

function ownKeysOf(value: AbstractValue): readonly string[] {
  const found = new Set<string>();
  const pending = [value];
  let visited = 0;
  for (let next = pending.pop(); next !== undefined && visited < MOST_VALUES; next = pending.pop()) {
    visited += 1;
    for (const key of keysOf(next)) if (OWN_KEYS.has(key)) found.add(key);
    if (found.size > 1) break;
    pending.push(...partsOf(next).slice(0, MOST_PARTS));
  }
  return [...found];
}

function keysOf(value: AbstractValue): Iterable<string> {
  return value.kind === 'object' ? value.properties.keys() : [];
}
