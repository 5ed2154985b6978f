import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { capitalized, code, saysText } from '../../messages/wording.js';
import type { Report } from '../reports.js';
import type { Verdict } from '../verdicts.js';
import { meantKey } from '../meant-key.js';
import { describeConflict } from './describe-conflict.js';
import { describeUnknownKey } from './describe-unknown-key.js';
import { saysMore } from './says-more.js';
import type { ReportContext } from './report-context.js';
import type { Wording } from './wording.js';

/** A key that does not belong where it stands. */
export function describeKey(report: Report, context: ReportContext, wording: Wording): Message {
  const { verdict, about } = report;
  const { kind } = verdict.constraint;
  const says = saysText(verdict.constraint, context.language);
  const { naming, answer } = wording;
  if (kind === 'unknownKey') return describeUnknownKey(report, context, wording);
  if (kind === 'conflict') return describeConflict(report, context, wording);
  const path = about.part === 'key' ? about.path : verdict.violation.path;
  const subject = capitalized(naming.value(path));
  if (kind === 'deprecatedKey') return describeDeprecated(verdict, subject, context);
  return message(about.part === 'key' ? 'forbiddenKey' : 'brokenRule', { subject, says, answer });
}

function describeDeprecated(verdict: Verdict, subject: string, context: ReportContext): Message {
  const meant = meantKey(verdict, context);
  if (meant !== undefined) return message('deprecatedKeyInstead', { subject, nearest: code(meant) });
  const { constraint } = verdict;
  return saysMore(constraint)
    ? message('deprecatedKeyBecause', { subject, says: saysText(constraint, context.language) })
    : message('deprecatedKey', { subject });
}
