import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isExact } from '../../flow/update.js';
import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue, ObjectValue, Property } from '../abstract-value.js';
import { objectOf, unknownFor } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { nullishnessOf, truthOf } from '../truthiness.js';
import { importedFrom } from './imported-from.js';

type Known = (objects: readonly ObjectValue[], call: LodashCall) => ObjectValue | undefined;

interface LodashCall {
  readonly node: TSESTree.CallExpression;
  readonly evaluation: Evaluation;
}

/** Functions of lodash that make a new object out of objects that are known, by name. https://lodash.com/docs */
const FUNCTIONS: Readonly<Record<string, Known>> = {
  merge: merged,
  pick: (objects, call) => chosen(objects, call, true),
  omit: (objects, call) => chosen(objects, call, false),
  pickBy: (objects, call) => filtered(objects, call, PASSES[testName(call, 'identity')]),
  omitBy: (objects, call) => filtered(objects, call, inverse(DROPS[testName(call, 'identity')])),
};

/**
 * The new object that a function of lodash makes; absent for its other functions, and wherever it is not certain which keys it has:
 * a value that may be dropped leaves the object open.
 */
export function lodashValue(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const name = lodashName(node, evaluation);
  const make = name !== undefined && Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (make === undefined) return undefined;
  const isMerge = name === 'merge';
  const sources = isMerge ? node.arguments : node.arguments.slice(0, 1);
  // The target of a merge is changed by it: only what is made for it is nobody else's.
  const [target] = sources;
  if (target === undefined || (isMerge && !isNode(unwrap(target), 'ObjectExpression'))) return undefined;
  const values = sources.map((source) => evaluation.evaluate(source, evaluation.moments(node)));
  const objects = values.filter((value) => value.kind === 'object');
  if (objects.length < values.length) return undefined;
  return make(objects, { node, evaluation });
}

/** The function of lodash that is called, however it is imported. */
function lodashName(node: TSESTree.CallExpression, { references }: Evaluation): string | undefined {
  const { source = '', imported } = importedFrom(node.callee, references) ?? {};
  if (/^lodash(?:-es)?$/.test(source)) return imported;
  const [, own] = /^lodash(?:-es\/|\/|\.)([A-Za-z]+)$/.exec(source) ?? [];
  return imported === 'default' || imported === '*' ? own?.toLowerCase().replace(/by$/, 'By') : undefined;
}

/** Deep: objects are put together key by key, and what is `undefined` replaces nothing. */
function merged(objects: readonly ObjectValue[], { node }: LodashCall): ObjectValue | undefined {
  const [first, ...others] = objects;
  if (first === undefined) return undefined;
  return others.reduce(
    (target, source) => mergedInto(target, source),
    objectOf(first.properties, node, first.open),
  );
}

function mergedInto(target: ObjectValue, source: ObjectValue): ObjectValue {
  const properties = new Map(target.properties);
  for (const [key, property] of source.properties) {
    const before = properties.get(key);
    properties.set(key, before === undefined ? property : mergedProperty(before, property));
  }
  // What is not known of a source may stand over everything.
  const hidden = source.open;
  if (hidden === undefined) return objectOf(properties, target.node, target.open);
  const left = [...properties].map(([key, property]) => [key, withoutValue(property)] as const);
  return objectOf(new Map(left), target.node, target.open ?? hidden);
}

function mergedProperty(before: Property, property: Property): Property {
  const isOver = property.presence === 'definite' && (kindsOf(property.value) & MERGING) === 0;
  const [below, above] = [before.value, property.value];
  if (isOver) return property;
  const isBoth = below.kind === 'object' && above.kind === 'object' && property.presence === 'definite';
  return isBoth ? { ...before, value: mergedInto(below, above) } : withoutValue(before);
}

/** Values that may be put together with what is there already, or leave it as it is. */
const MERGING = Kind.object | Kind.array | Kind.absent;

function withoutValue(property: Property): Property {
  const reason = createReason('overridden-later', property.value.node);
  return { ...property, presence: 'maybe', value: unknownFor(reason, property.value.node) };
}

/** `pick(body, ['a', 'b'])`: the keys are written out. Only these are left, or all others. */
function chosen(
  [object]: readonly ObjectValue[],
  { node, evaluation }: LodashCall,
  isPicked: boolean,
): ObjectValue | undefined {
  const keys = node.arguments.slice(1).flatMap((argument): readonly (string | undefined)[] => {
    const value = evaluation.evaluate(argument, evaluation.moments(node));
    const parts = value.kind === 'array' && isExact(value) ? value.items : [value];
    return parts.map((part) =>
      part.kind === 'literal' && typeof part.value === 'string' ? part.value : undefined,
    );
  });
  const known = keys.filter((key) => key !== undefined);
  // A dot leads into an object.
  if (object === undefined || known.length < keys.length || known.some((key) => /[.[]/.test(key)))
    return undefined;
  const properties = [...object.properties].filter(([key]) => known.includes(key) === isPicked);
  const isWhole = isPicked && known.every((key) => object.properties.has(key));
  return objectOf(new Map(properties), node, isWhole ? undefined : object.open);
}

type Test = (value: AbstractValue) => boolean | undefined;

const isNil: Test = nullishnessOf;

/** What `pickBy` keeps, by the name of the test. */
const PASSES: Readonly<Record<string, Test>> = { identity: truthOf, Boolean: truthOf };

/** What `omitBy` drops. */
const DROPS: Readonly<Record<string, Test>> = { isNil };

function inverse(test: Test | undefined): Test | undefined {
  return (
    test &&
    ((value) => {
      const answer = test(value);
      return answer === undefined ? undefined : !answer;
    })
  );
}

/** The name of the test that is the second argument; a function that is written on the spot has none. */
function testName({ node, evaluation }: LodashCall, otherwise: string): string {
  const [, test] = node.arguments;
  if (test === undefined) return otherwise;
  const inner = unwrap(test);
  if (evaluation.references.isGlobal(inner, 'Boolean')) return 'Boolean';
  return importedFrom(inner, evaluation.references)?.imported ?? '';
}

/** The properties that certainly pass a test; one that may be dropped is not known, and leaves the object open. */
function filtered(
  [object]: readonly ObjectValue[],
  { node }: LodashCall,
  keeps: Test | undefined,
): ObjectValue | undefined {
  if (object === undefined || keeps === undefined) return undefined;
  const properties = new Map<string, Property>();
  let { open } = object;
  for (const [key, property] of object.properties) {
    const isKept = property.presence === 'definite' ? keeps(property.value) : undefined;
    if (isKept === true) properties.set(key, property);
    else if (isKept === undefined) open ??= createReason('call-result', node, shortName(node));
  }
  return objectOf(properties, node, open);
}
