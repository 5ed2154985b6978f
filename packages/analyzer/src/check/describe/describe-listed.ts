import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import type { Language } from '../../messages/language.js';
import { code, eitherOf } from '../../messages/wording.js';
import type { AbstractValue } from '../../value/abstract-value.js';
import { nearest } from '../nearest.js';

/** A value that is none of the documented ones. */
export function describeListed(
  value: AbstractValue,
  values: readonly (string | number | boolean | null)[],
  base: {
    readonly subject: string;
    readonly value: string;
    readonly origin: string;
    readonly answer: string;
  },
  language: Language,
): Message {
  const names = values.map((one) => code(String(one)));
  const [only] = names;
  if (only !== undefined && names.length === 1) return message('wrongConstant', { ...base, expected: only });
  const meant = nearestListed(value, values);
  if (meant !== undefined) return message('wrongValueNear', { ...base, nearest: code(meant) });
  return message('wrongValue', { ...base, values: eitherOf(names, mostNamed, language) });
}

/** The documented text that was probably meant. */
export function nearestListed(
  value: AbstractValue,
  values: readonly (string | number | boolean | null)[],
): string | undefined {
  if (value.kind !== 'literal' || typeof value.value !== 'string') return undefined;
  return nearest(
    value.value,
    values.filter((one) => typeof one === 'string'),
  );
}

const mostNamed = 8;
