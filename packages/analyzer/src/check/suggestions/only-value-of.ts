import type { Constraint } from '@braze-lint/schemas';

import type { Catalog } from '../catalog.js';
import type { QuoteMark } from './quote.js';
import { quoted } from './quote.js';

/** The source text of the one value that a needed key can have; `undefined` where there are several. */
export function onlyValueOf(required: Constraint, catalog: Catalog, mark: QuoteMark): string | undefined {
  const property = required.id.replace(/\.required$/, '');
  const values = (catalog.constraint(`${property}.const`) ?? catalog.constraint(`${property}.enum`))?.values;
  const [value, ...others] = values ?? [];
  if (value === undefined || others.length > 0) return undefined;
  return typeof value === 'string' ? quoted(value, mark) : String(value);
}
