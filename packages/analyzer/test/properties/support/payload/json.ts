export type Json = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

export type JsonPath = readonly (string | number)[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value);
}

export function isArray(value: unknown): value is JsonArray {
  return Array.isArray(value);
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(root: Json | undefined, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => childOf(value, step), root);
}

export function childOf(value: Json | undefined, step: string | number): Json | undefined {
  if (isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** A copy with another value at a path whose parent exists; `undefined` removes it. */
export function withValueAt(root: Json, path: JsonPath, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  const child = childOf(root, step);
  const changed =
    rest.length === 0 ? value : child === undefined ? undefined : withValueAt(child, rest, value);
  if (isArray(root)) return withItem(root, Number(step), changed);
  return isObject(root) ? withKey(root, String(step), changed) : root;
}

/** The paths of all values, the root's first. */
export function pathsOf(value: Json, path: JsonPath = []): readonly JsonPath[] {
  const steps: readonly (string | number)[] = isArray(value)
    ? value.map((_item, index) => index)
    : isObject(value)
      ? Object.keys(value)
      : [];
  return [path, ...steps.flatMap((step) => pathsOf(childOf(value, step) ?? null, [...path, step]))];
}

function withItem(array: JsonArray, index: number, item: Json | undefined): Json {
  const before = array.slice(0, index);
  const after = array.slice(index + 1);
  return item === undefined ? [...before, ...after] : [...before, item, ...after];
}

function withKey(object: JsonObject, key: string, value: Json | undefined): Json {
  const entries = Object.entries(object);
  if (value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (!Object.hasOwn(object, key)) return Object.fromEntries([...entries, [key, value]]);
  return Object.fromEntries(entries.map(([name, own]) => [name, name === key ? value : own]));
}
