import type { Noun } from '@braze-lint/schemas';

import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { capitalized, expectedText, numberText, quantity, saysText } from '../../messages/wording.js';
import type { Found } from '../find.js';
import { find } from '../find.js';
import type { ValueKind } from '../locate/shape-of.js';
import type { Measure } from '../measure.js';
import { measure } from '../measure.js';
import type { Path } from '../path.js';
import type { Report } from '../reports.js';
import type { Verdict } from '../verdicts.js';
import { describeIdentifier, identifierFault } from './describe-identifier.js';
import { describeListed } from './describe-listed.js';
import { describePast } from './describe-past.js';
import { originOf } from './origin.js';
import type { ReportContext } from './report-context.js';
import { kindText, valueText } from './value-text.js';
import type { Wording } from './wording.js';

/** A value that is not what Braze needs. */
export function describeValue(
  report: Report,
  kind: ValueKind,
  context: ReportContext,
  wording: Wording,
): Message {
  const { verdict, about } = report;
  const { constraint, world } = verdict;
  const { path } = about;
  const subject = capitalized(wording.naming.value(path));
  const { answer } = wording;
  const found = find(context.root, path, world);
  const { language, source } = context;
  const says = saysText(constraint, language);
  if (found === undefined) return message('brokenRule', { subject, says, answer });
  const base = { subject, origin: originOf(found, about, language), answer };
  if (kind === 'identifier') {
    const fault = identifierFault(verdict, context);
    const snapshot = context.catalog.workspace?.snapshot;
    if (fault === undefined || snapshot === undefined) return message('brokenRule', { ...base, says });
    const shown = { ...base, value: valueText(found.value, source, language) };
    return describeIdentifier(fault, snapshot, wording.naming, shown, language);
  }
  return describeFound({ ...found, path }, kind, verdict, context, base);
}

interface Base {
  readonly subject: string;
  readonly origin: string;
  readonly answer: string;
}

function describeFound(
  { value, path }: Found & { readonly path: Path },
  kind: Exclude<ValueKind, 'identifier'>,
  verdict: Verdict,
  context: ReportContext,
  base: Base,
): Message {
  const { constraint, world } = verdict;
  const { language, source } = context;
  const says = saysText(constraint, language);
  const limit = numberText(constraint.limit ?? 0, language);
  const shown = { ...base, value: valueText(value, source, language) };
  switch (kind) {
    case 'type':
      return message('wrongType', {
        ...base,
        actual: kindText(value, language),
        expected: expectedText(constraint, language),
      });
    case 'enum':
    case 'const':
      return describeListed(value, constraint.values ?? [], shown, language);
    case 'datetime':
      return message('wrongDatetime', { ...shown, expected: expectedText(constraint, language) });
    case 'pastTime':
      return describePast(value, constraint, context, shown);
    case 'pattern':
      return message('wrongFormat', { ...shown, says });
    case 'minimum':
      return message('tooSmall', { ...shown, limit });
    case 'maximum':
      return message('tooLarge', { ...shown, limit });
    case 'minLength':
    case 'minItems':
    case 'minProperties': {
      const count = measure(kind, value, path, world);
      if (count === 0) return message(nothing[kind], base);
      return message(tooLittle[kind], { ...base, count: quantity(count, nouns[kind], language), limit });
    }
    case 'maxLength':
    case 'maxBytes':
    case 'maxJsonBytes':
    case 'maxItems':
    case 'maxProperties': {
      const count = measure(kind, value, path, world);
      // A rule about a part of an object is told of the object, which is not too large itself.
      if (count <= (constraint.limit ?? 0)) return message('brokenRule', { ...base, says });
      return message(tooMuch[kind], { ...base, count: quantity(count, nouns[kind], language), limit });
    }
    case 'request':
      return message('brokenRule', { ...base, says });
  }
}

const nothing = { minLength: 'emptyText', minItems: 'emptyList', minProperties: 'emptyObject' } as const;

const tooLittle = { minLength: 'tooShort', minItems: 'tooFewItems', minProperties: 'tooFewKeys' } as const;

const tooMuch = {
  maxLength: 'tooLong',
  maxBytes: 'tooManyBytes',
  maxJsonBytes: 'tooLargeJson',
  maxItems: 'tooManyItems',
  maxProperties: 'tooManyKeys',
} as const;

const nouns = {
  minLength: 'character',
  maxLength: 'character',
  maxBytes: 'byte',
  maxJsonBytes: 'byte',
  minItems: 'element',
  maxItems: 'element',
  minProperties: 'key',
  maxProperties: 'key',
} as const satisfies Readonly<Record<Measure, Noun>>;
