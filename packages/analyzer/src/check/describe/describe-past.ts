import type { Constraint } from '@braze-lint/schemas';
import { passedSince } from '@braze-lint/schemas';

import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { agoText } from '../../messages/ago-text.js';
import { phrase } from '../../messages/phrase.js';
import { code, saysText } from '../../messages/wording.js';
import type { AbstractValue } from '../../value/abstract-value.js';
import type { ReportContext } from './report-context.js';

/** A time that has passed everywhere, or in the company's time zone. */
export function describePast(
  value: AbstractValue,
  constraint: Constraint,
  { clock, language }: ReportContext,
  base: {
    readonly subject: string;
    readonly value: string;
    readonly origin: string;
    readonly answer: string;
  },
): Message {
  const text = value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
  const since = text === undefined || clock === undefined ? undefined : passedSince(text, clock);
  if (clock === undefined || since === undefined) {
    return message('brokenRule', { ...base, says: saysText(constraint, language) });
  }
  const where =
    clock.timeZone === undefined
      ? phrase(language, 'everywhere', {})
      : phrase(language, 'inTimeZone', { zone: code(clock.timeZone) });
  return message('pastTime', { ...base, ago: agoText(clock.now - since, language), where });
}
