import type { JsonObject } from '../json-schema/json-schema.js';
import { LEFT_OUT } from './lifting.js';
import type { KeywordLifter, Lifting } from './lifting.js';
import { asSchema, asSchemas, asText } from './schema.js';
import type { Schema } from './schema.js';

/** Keywords that combine schemas about the same value. */
export const combinatorLifters: readonly KeywordLifter[] = [
  { keywords: ['$ref'], lift: (schema, { ref }) => [ref(asText(schema['$ref']))] },
  { keywords: ['allOf'], lift: (schema, { same }) => asSchemas(schema['allOf']).map(same) },
  { keywords: ['anyOf'], lift: (schema, { same }) => [anyOf(asSchemas(schema['anyOf']).map(same))] },
  { keywords: ['oneOf'], lift: liftOneOf },
  { keywords: ['not'], lift: liftNot },
  { keywords: ['if', 'then', 'else'], lift: liftIf },
];

/** One schema that holds where one of `schemas` does. */
export function anyOf(schemas: readonly Schema[]): Schema {
  const open = schemas.filter((schema) => schema !== false);
  const [only] = open;
  if (open.includes(true)) return true;
  if (only === undefined) return false;
  return open.length === 1 ? only : { anyOf: open };
}

/** The plain negation of a lifted schema. */
export function not(lifted: Schema): Schema {
  return typeof lifted === 'boolean' ? !lifted : { not: lifted };
}

/** Some schema may hold and no two must; or some must and no two may. */
function liftOneOf(schema: JsonObject, { polarity, may, must, same }: Lifting): readonly Schema[] {
  const schemas = asSchemas(schema['oneOf']);
  const someHolds = anyOf(schemas.map(same));
  const noTwo = { 'lift:atMostOne': schemas.map(polarity === 'may' ? must : may) };
  return [someHolds, unlessLeftOut(noTwo, polarity)];
}

function liftNot(schema: JsonObject, { polarity, may, must }: Lifting): readonly Schema[] {
  const negated = asSchema(schema['not']);
  return [unlessLeftOut(not(polarity === 'may' ? must(negated) : may(negated)), polarity)];
}

function liftIf(schema: JsonObject, { polarity, may, must, same }: Lifting): readonly Schema[] {
  const condition = schema['if'];
  if (condition === undefined) return [];
  const then = same(asSchema(schema['then'] ?? true));
  const otherwise = same(asSchema(schema['else'] ?? true));
  if (then === true && otherwise === true) return [];
  const canHold = may(asSchema(condition));
  const canFail = not(must(asSchema(condition)));
  if (polarity === 'may') return [anyOf([both(canHold, then), both(canFail, otherwise)])];
  return [anyOf([not(canHold), then]), anyOf([not(canFail), otherwise])];
}

function both(one: Schema, other: Schema): Schema {
  if (one === true) return other;
  if (other === true) return one;
  return one !== false && other !== false && { allOf: [one, other] };
}

/** Nothing can be wrong with a value that turns out to be left out; a negation does not see that by itself. */
function unlessLeftOut(lifted: Schema, polarity: Lifting['polarity']): Schema {
  return polarity === 'may' ? anyOf([LEFT_OUT, lifted]) : lifted;
}
