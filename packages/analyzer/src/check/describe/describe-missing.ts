import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import type { Language } from '../../messages/language.js';
import { all, capitalized, code, oneOf, saysText } from '../../messages/wording.js';
import { find } from '../find.js';
import type { Report } from '../reports.js';
import type { Verdict } from '../verdicts.js';
import type { ReportContext } from './report-context.js';
import type { Wording } from './wording.js';

/** A key that is needed and not there. */
export function describeMissing(report: Report, context: ReportContext, wording: Wording): Message {
  const { verdict, about, alsoMissing } = report;
  const { violation } = verdict;
  const { naming, answer } = wording;
  const subject = capitalized(naming.object(violation.path));
  if (about.part === 'value' && about.path.length > 0) {
    const written = describeEmpty(report, context, wording);
    if (written !== undefined) return written;
  }
  if (alsoMissing.length > 0) {
    const gaps = [verdict, ...alsoMissing].sort(choicesLast).map((one) => gapText(one, context));
    return message('missingKey', { subject, keys: all(gaps, context.language), answer });
  }
  return describeGap(verdict, missingKeys(verdict, context), { subject, answer }, context.language);
}

function describeGap(
  { constraint }: Verdict,
  keys: readonly string[],
  base: { readonly subject: string; readonly answer: string },
  language: Language,
): Message {
  const { kind } = constraint;
  const says = saysText(constraint, language);
  if (kind === 'noRecipients' || kind === 'noMessage') {
    return message(kind, { ...base, keys: oneOf(keys, language) });
  }
  if (kind === 'noMessageVariation') return message(kind, { ...base, keys: all(keys, language), says });
  if (kind === 'requiredWhen') return message('missingKeyWhen', { ...base, keys: all(keys, language), says });
  return message(kind === 'requiredOneOf' ? 'missingOneOf' : 'missingKey', {
    ...base,
    keys: all(keys, language),
  });
}

/** The needed key is written, with nothing in it. */
function describeEmpty(
  { verdict, about }: Report,
  context: ReportContext,
  { naming, answer }: Wording,
): Message | undefined {
  const subject = capitalized(naming.value(about.path));
  const value = find(context.root, about.path, verdict.world)?.value;
  if (value?.kind === 'absent') return message('undefinedKey', { subject, answer });
  const { kind, keys = [] } = verdict.constraint;
  if (kind === 'noRecipients') {
    return message('emptyRecipients', { subject, keys: oneOf(keys.map(code), context.language), answer });
  }
  return kind === 'noMessage' ? message('emptyMessages', { subject, answer }) : undefined;
}

/** "`a`, `b` and one of `c` and `d`" cannot be misread. */
function choicesLast(a: Verdict, b: Verdict): number {
  return Number(a.constraint.kind === 'requiredOneOf') - Number(b.constraint.kind === 'requiredOneOf');
}

function gapText(verdict: Verdict, context: ReportContext): string {
  const keys = missingKeys(verdict, context);
  const { language } = context;
  return verdict.constraint.kind === 'requiredOneOf' ? oneOf(keys, language) : all(keys, language);
}

/** The keys that the sentence names: those that are not written, or all where all are. */
function missingKeys({ violation, constraint, world }: Verdict, { root }: ReportContext): readonly string[] {
  if (violation.key !== undefined) return [code(violation.key)];
  const keys = constraint.keys ?? [];
  const object = find(root, violation.path, world)?.value;
  const gaps = object?.kind === 'object' ? keys.filter((key) => !object.properties.has(key)) : keys;
  return (gaps.length === 0 ? keys : gaps).map(code);
}
