import type { AbstractValue } from '../../value/abstract-value.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import type { Report } from '../reports.js';
import { missingKeys } from './add-missing.js';
import { unwrapObject } from './unwrap-object.js';

/** Brings the keys that an object lacks up from the one object inside it that holds them. */
export function unwrapMissing(
  { verdict, spot }: Report,
  object: AbstractValue,
  context: ReportContext,
): readonly Suggestion[] {
  const [missing] = missingKeys(verdict);
  if (object.kind !== 'object' || missing === undefined) return [];
  const holders = [...object.properties].filter(
    ([, { value }]) => value.kind === 'object' && value.properties.has(missing),
  );
  const [holder, ...others] = holders;
  if (holder === undefined || others.length > 0) return [];
  const [key, property] = holder;
  return unwrapObject(verdict, [...spot.path, key], property, context);
}
