import type { CatalogProperty, TypeName } from '../catalog/catalog.js';
import type { JsonScalar, JsonValue } from './json-schema.js';

/** The types that the catalogue gives a value, `undefined` if it says nothing of them. */
export function declaredTypes(value: CatalogProperty): readonly TypeName[] | undefined {
  const { type } = value;
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  if (value.ref !== undefined || value.properties !== undefined) return ['object'];
  if (value.items !== undefined) return ['array'];
  if (value.anyOf === undefined) return undefined;
  const types = value.anyOf.map(declaredTypes);
  return types.includes(undefined) ? undefined : [...new Set(types.flatMap((names) => names ?? []))];
}

/** What `null` means for a value: documented, let through, or refused. */
export type NullHandling = 'documented' | 'lenient' | 'refused';

export function nullHandling(value: CatalogProperty, isElement: boolean): NullHandling {
  if (value.nullable === true || declaredTypes(value)?.includes('null') === true) return 'documented';
  if (value.enum?.includes(null) === true) return 'documented';
  return value.nullable === false || value.required === true || isElement ? 'refused' : 'lenient';
}

/** How a type is asserted: the documented form, and the one that lets through what the documentation's own examples need. */
export interface TypeAssertion {
  readonly keyword: 'type' | 'enum' | 'anyOf';
  readonly value: JsonValue;
  /** The documented types, where the assertion lets more through. */
  readonly strict?: JsonValue;
}

/**
 * @param hasValues whether an `enum` or `const` of its own stands beside the type
 */
export function typeAssertion(
  types: readonly TypeName[],
  nulls: NullHandling,
  hasValues: boolean,
): TypeAssertion {
  const documented = withNull(types, nulls === 'documented');
  const lenient = withNull(documented, nulls === 'lenient');
  const strict = typeValue(documented);
  if (!lenient.includes('boolean') || lenient.includes('string')) {
    const value = typeValue(lenient);
    return lenient.length === documented.length
      ? { keyword: 'type', value }
      : { keyword: 'type', value, strict };
  }
  if (hasValues) return { keyword: 'type', value: [...lenient, 'string'], strict };
  if (lenient.every((name) => name === 'boolean' || name === 'null')) {
    const nullValue = lenient.includes('null') ? [null] : [];
    return { keyword: 'enum', value: [true, false, ...booleanTexts, ...nullValue], strict };
  }
  return { keyword: 'anyOf', value: [{ type: [...lenient] }, { enum: booleanTexts }], strict };
}

/** The documented values with those that are let through beside them. */
export function lenientValues(values: readonly JsonScalar[], nulls: NullHandling): readonly JsonScalar[] {
  const texts = values.filter((value) => typeof value === 'boolean').map(String);
  const extra = [...texts, ...(nulls === 'refused' ? [] : [null])];
  return [...new Set([...values, ...extra])];
}

const booleanTexts = ['true', 'false'];

function withNull(types: readonly TypeName[], wanted: boolean): readonly TypeName[] {
  return wanted && !types.includes('null') ? [...types, 'null'] : types;
}

function typeValue(types: readonly TypeName[]): JsonValue {
  const [only, ...more] = types;
  return only !== undefined && more.length === 0 ? only : [...types];
}
