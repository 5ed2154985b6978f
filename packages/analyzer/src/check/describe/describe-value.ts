import type { Constraint } from '@braze-lint/schemas';

import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { capitalized, grouped } from '../../messages/wording.js';
import type { Found } from '../find.js';
import { find } from '../find.js';
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
export function describeValue(report: Report, context: ReportContext, wording: Wording): Message {
  const { verdict, about } = report;
  const { constraint, world } = verdict;
  const { path } = about;
  const subject = capitalized(wording.naming.value(path));
  const { answer } = wording;
  const found = find(context.root, path, world);
  if (found === undefined) return message('brokenRule', { subject, says: constraint.says, answer });
  const base = { subject, origin: originOf(found, about), answer };
  if (constraint.kind === 'identifier') {
    const fault = identifierFault(verdict, context);
    const snapshot = context.catalog.workspace?.snapshot;
    if (fault === undefined || snapshot === undefined)
      return message('brokenRule', { ...base, says: constraint.says });
    const shown = { ...base, value: valueText(found.value, context.source) };
    return describeIdentifier(fault, snapshot, wording.naming, shown);
  }
  return describeFound({ ...found, path }, verdict, context, base);
}

interface Base {
  readonly subject: string;
  readonly origin: string;
  readonly answer: string;
}

function describeFound(
  { value, path }: Found & { readonly path: Path },
  verdict: Verdict,
  context: ReportContext,
  base: Base,
): Message {
  const { constraint, world } = verdict;
  const { kind, says } = constraint;
  const shown = { ...base, value: valueText(value, context.source) };
  switch (kind) {
    case 'type':
      return message('wrongType', {
        ...base,
        actual: kindText(value),
        expected: constraint.expected ?? says,
      });
    case 'enum':
    case 'const':
      return describeListed(value, constraint.values ?? [], shown);
    case 'datetime':
      return message('wrongDatetime', { ...shown, expected: constraint.expected ?? says });
    case 'pastTime':
      return describePast(value, constraint, context, shown);
    case 'pattern':
      return message('wrongFormat', { ...shown, says });
    case 'minimum':
      return message('tooSmall', { ...shown, limit: limitText(constraint) });
    case 'maximum':
      return message('tooLarge', { ...shown, limit: limitText(constraint) });
    case 'minLength':
    case 'minItems':
    case 'minProperties': {
      const count = measure(kind, value, path, world);
      if (count === 0) return message(nothing[kind], base);
      return message(tooLittle[kind], { ...base, count: grouped(count), limit: limitText(constraint) });
    }
    case 'maxLength':
    case 'maxBytes':
    case 'maxJsonBytes':
    case 'maxItems':
    case 'maxProperties': {
      const count = measure(kind, value, path, world);
      // A rule about a part of an object is told of the object, which is not too large itself.
      if (count <= (constraint.limit ?? 0)) return message('brokenRule', { ...base, says });
      return message(tooMuch[kind], { ...base, count: grouped(count), limit: limitText(constraint) });
    }
    case 'maxTotalItems':
    case 'required':
    case 'requiredWhen':
    case 'requiredOneOf':
    case 'conflict':
    case 'forbiddenKey':
    case 'unknownKey':
    case 'deprecatedKey':
    case 'noRecipients':
    case 'noMessage':
    case 'noMessageVariation':
    case 'request':
    case 'identifier':
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

function limitText({ limit }: Constraint): string {
  return grouped(limit ?? 0);
}
