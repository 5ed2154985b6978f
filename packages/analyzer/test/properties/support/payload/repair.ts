import type { Tape } from '../tape.js';
import { generateValue } from './generate-value.js';
import { childOf, isArray, isObject, valueAt, withValueAt } from './json.js';
import type { Json, JsonObject } from './json.js';
import type { Oracle, Refusal } from './oracle.js';
import { listOf } from './schema.js';

const maxRounds = 8;

/** Changes what plain Ajv refuses until it refuses nothing, or until it seems of no use. */
export function repair(oracle: Oracle, generated: Json, tape: Tape): Json {
  let value = generated;
  for (let round = 0; round < maxRounds; round++) {
    const refusals = oracle.refusals(value);
    const [first] = refusals;
    if (first === undefined) return value;
    // Alternatives fail together; which one is mended is up to chance.
    const alike = refusals.filter(({ constraint }) => constraint === first.constraint);
    value = repairOne(oracle, value, tape.pick(alike), tape);
  }
  return value;
}

function repairOne(oracle: Oracle, root: Json, refusal: Refusal, tape: Tape): Json {
  const { keyword, path, params, schema } = refusal;
  switch (keyword) {
    case 'required':
      return withNewValue(oracle, root, [...path, String(params['missingProperty'])], tape);
    case 'additionalProperties':
      return withValueAt(root, [...path, String(params['additionalProperty'])], undefined);
    case 'not':
      return withoutOneOf(root, refusal, keysIn(schema['not']), tape);
    case 'minItems':
    case 'contains':
      return withNewItem(oracle, root, refusal, tape);
    case 'minProperties':
      return withNewValue(oracle, root, [...path, tape.pick(propertiesAt(oracle, path))], tape);
    case 'if':
    case 'anyOf':
    case 'allOf':
      return root;
    default:
      return withNewValue(oracle, root, path, tape);
  }
}

function withNewValue(oracle: Oracle, root: Json, path: Refusal['path'], tape: Tape): Json {
  const { document } = oracle;
  return withValueAt(root, path, generateValue(document, document.forValue(path), tape, path.length));
}

function withNewItem({ document }: Oracle, root: Json, { path, schema }: Refusal, tape: Tape): Json {
  const array = valueAt(root, path);
  const needed = isObject(schema['contains']) ? schema['contains']['const'] : undefined;
  const item = needed ?? generateValue(document, document.forValue([...path, 0]), tape, path.length + 1);
  return withValueAt(root, path, [...(isArray(array) ? array : []), item]);
}

/** Leaves out one of the keys that may not stand together. */
function withoutOneOf(root: Json, { path }: Refusal, keys: readonly string[], tape: Tape): Json {
  const object = valueAt(root, path);
  const present = keys.filter((key) => childOf(object, key) !== undefined);
  return present.length === 0 ? root : withValueAt(root, [...path, tape.pick(present)], undefined);
}

function keysIn(schema: Json | undefined): readonly string[] {
  if (!isObject(schema)) return [];
  const own = listOf(schema['required']).filter((key) => typeof key === 'string');
  return [...own, ...listOf(schema['anyOf']).flatMap(keysIn)];
}

function propertiesAt({ document }: Oracle, path: Refusal['path']): readonly string[] {
  const properties: JsonObject | Json | undefined = document.forValue(path)['properties'];
  const keys = isObject(properties) ? Object.keys(properties) : [];
  return keys.length === 0 ? ['a'] : keys;
}
