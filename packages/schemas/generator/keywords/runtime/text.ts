import { canBeDatetime } from '../../../src/partial/datetime-facts.js';
import { isDatetime } from '../../../src/partial/datetime.js';
import type { DatetimeForm } from '../../../src/partial/datetime.js';
import { holeFacts } from '../../../src/partial/inspect.js';
import { isLiquid } from '../../../src/partial/liquid.js';
import { Kind } from '../../../src/partial/partial-value.js';
import type { TextFacts } from '../../../src/partial/partial-value.js';
import {
  codePoints,
  fewestBytes,
  fewestBytesOf,
  fewestCodePoints,
  fewestCodePointsOf,
  utf8Bytes,
} from '../../../src/partial/text-size.js';
import { isHoleOf } from './kinds.js';

/**
 * Whether the value can match `pattern`. `foreign` fits a text with a character that no match can hold,
 * `beginning` fits a text that begins as a match must.
 */
export function mayMatch(data: unknown, pattern: RegExp, foreign?: RegExp, beginning?: RegExp): boolean {
  if (typeof data === 'string') return isLiquid(data) || pattern.test(data);
  const text = knownText(data);
  if (text === undefined) return true;
  if (foreign !== undefined && text.fragments.some((part) => foreign.test(part))) return false;
  return beginning === undefined || text.prefix === '' || beginning.test(text.prefix);
}

export function mustMatch(data: unknown, pattern: RegExp): boolean {
  if (typeof data === 'string') return !isLiquid(data) && pattern.test(data);
  return !isHoleOf(data, Kind.string);
}

export function mayHaveMinLength(data: unknown, limit: number): boolean {
  return typeof data !== 'string' || isLiquid(data) || codePoints(data) >= limit;
}

export function mustHaveMinLength(data: unknown, limit: number): boolean {
  if (typeof data === 'string') return !isLiquid(data) && codePoints(data) >= limit;
  const facts = holeFacts(data);
  if (facts === undefined || (facts.kinds & Kind.string) === 0) return true;
  return facts.text !== undefined && fewestCodePointsOf(facts.text) >= limit;
}

export function mayHaveMaxLength(data: unknown, limit: number): boolean {
  if (typeof data === 'string') return data.length <= limit || fewestCodePoints(data) <= limit;
  const text = knownText(data);
  return text === undefined || fewestCodePointsOf(text) <= limit;
}

export function mustHaveMaxLength(data: unknown, limit: number): boolean {
  if (typeof data === 'string') return !isLiquid(data) && codePoints(data) <= limit;
  return !isHoleOf(data, Kind.string);
}

export function mayHaveMaxBytes(data: unknown, limit: number): boolean {
  if (typeof data === 'string') return fewestBytes(data) <= limit;
  const text = knownText(data);
  return text === undefined || fewestBytesOf(text, utf8Bytes) <= limit;
}

export function mustHaveMaxBytes(data: unknown, limit: number): boolean {
  if (typeof data === 'string') return !isLiquid(data) && utf8Bytes(data) <= limit;
  return !isHoleOf(data, Kind.string);
}

export function mayBeDatetime(data: unknown, form: DatetimeForm): boolean {
  if (typeof data === 'string') return isLiquid(data) || isDatetime(data, form);
  const text = knownText(data);
  return text === undefined || canBeDatetime(text, form);
}

export function mustBeDatetime(data: unknown, form: DatetimeForm): boolean {
  if (typeof data === 'string') return !isLiquid(data) && isDatetime(data, form);
  return !isHoleOf(data, Kind.string);
}

/** What is known of the text if the value is certainly a string; the content of Liquid is not known. */
function knownText(data: unknown): TextFacts | undefined {
  const facts = holeFacts(data);
  return facts?.kinds === Kind.string && facts.text?.liquid === false ? facts.text : undefined;
}
