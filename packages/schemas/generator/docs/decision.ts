import type { CatalogBody, CatalogProperty } from '../catalog/catalog.js';

/** Something that the pages leave open or disagree about, and how the catalogue decided it. */
export interface DecisionNote {
  /** The key, rule or endpoint that it is about; empty for the whole. */
  readonly about: string;
  readonly note: string;
  /** Which disagreement between pages it decides, such as `M4`; without one, a page is silent or unclear. */
  readonly contradiction: string | undefined;
}

/** The decisions in a body or an object: about itself, its properties at any depth, and its rules. */
export function decisionsIn(body: CatalogBody): readonly DecisionNote[] {
  const rules = (body.rules ?? []).flatMap((rule) => decisionOf(rule, rule.says ?? rule.id));
  return [...decisionOf(body, ''), ...decisionsBelow(body, []), ...rules];
}

/** What a part of the catalogue says of its own decision. */
export function decisionOf(part: object, about: string): readonly DecisionNote[] {
  const { note, contradiction } = part as { readonly note?: string; readonly contradiction?: string };
  if (note === undefined) return [];
  const text = note.trim();
  return [{ about, note: `${text.charAt(0).toUpperCase()}${text.slice(1)}`, contradiction }];
}

function decisionsBelow(
  value: CatalogBody | CatalogProperty,
  path: readonly string[],
): readonly DecisionNote[] {
  const parts = Object.entries(value.properties ?? {}).map(([key, part]): [string[], CatalogProperty] => [
    [...path, key],
    part,
  ]);
  const items = value.items === undefined ? [] : [[[...path, '[]'], value.items] as const];
  return [...parts, ...items].flatMap(([at, part]) => [
    ...decisionOf(part, `\`${at.join('.').replaceAll('.[]', '[]')}\``),
    ...decisionsBelow(part, at),
  ]);
}
