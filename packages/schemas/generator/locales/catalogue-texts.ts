import type { Catalog } from '../catalog/catalog.js';

/**
 * Every text of the catalogue that is shown to somebody, once, in the order of the files. What Braze itself answers (the titles
 * of the rows of the errors page) is no text of ours.
 */
export function catalogueTexts(catalog: Catalog): ReadonlySet<string> {
  const { endpoints, objects, errors, responses, requests } = catalog;
  const rows = errors.rows.map((row) => ({ ...row, title: undefined }));
  const texts = new Set<string>();
  collect([...endpoints.values(), ...objects.values(), rows, responses, requests], texts);
  return texts;
}

const textFields: ReadonlySet<string> = new Set([
  'title',
  'description',
  'markdown',
  'says',
  'rateLimit',
  'why',
]);

/** Fields that hold values of bodies, keys or schemas. */
const wordless: ReadonlySet<string> = new Set([
  'assert',
  'const',
  'default',
  'enum',
  'examples',
  'instead',
  'when',
]);

function collect(part: unknown, texts: Set<string>): void {
  if (Array.isArray(part)) {
    for (const element of part as readonly unknown[]) collect(element, texts);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  for (const [field, value] of Object.entries(part)) {
    if (wordless.has(field)) continue;
    if (typeof value === 'string') {
      if (textFields.has(field)) texts.add(value);
    } else if (field === 'enumDescriptions') {
      for (const text of value as readonly string[]) texts.add(text);
    } else {
      collect(value, texts);
    }
  }
}
