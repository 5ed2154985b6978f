import type { SettingsProblem } from '@braze-lint/analyzer';

type Settings = Readonly<Record<string, unknown>>;

/** The settings without what is wrong with them: an element of `calls` or `files`, or else the whole of a setting. */
export function usablePart(written: Settings, problems: readonly SettingsProblem[]): Settings {
  const places = problems.map(({ path }) => /^\.([^.[]+)(?:\[(\d+)\])?/.exec(path) ?? []);
  const wrong = places.map(([, key = '', index]) => ({ key, index }));
  const usable = Object.entries(written).flatMap(([key, value]) => {
    const here = wrong.filter((place) => place.key === key);
    if (here.length === 0) return [[key, value] as const];
    const isInPart =
      partial.has(key) && Array.isArray(value) && here.every(({ index }) => index !== undefined);
    if (!isInPart) return [];
    const elements: readonly unknown[] = value;
    const left = elements.filter((_, at) => !here.some(({ index }) => index === String(at)));
    return [[key, left] as const];
  });
  return Object.fromEntries(usable);
}

/** A list of permissions is left out whole: what a wrong name stands for may be just what a request needs. */
const partial: ReadonlySet<string> = new Set(['calls', 'files']);
