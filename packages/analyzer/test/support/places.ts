/** Where a value stands in a JSON value: the keys and positions that lead to it. */
export type Place = readonly (string | number)[];

/** The places of all values inside a JSON value; the whole is none of them. */
export function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const below = [...place, step];
    return [below, ...placesIn((value as Record<string | number, unknown>)[step], below)];
  });
}

/** A copy of a JSON value with another value at a place. */
export function withValueAt(value: unknown, [step, ...others]: Place, changed: unknown): unknown {
  if (step === undefined) return changed;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = withValueAt(copy[step], others, changed);
  return copy;
}

/** `calls[0].callee`, as problems name a place. */
export function placeText(place: Place): string {
  const text = place.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`)).join('');
  return text.replace(/^\./, '');
}
