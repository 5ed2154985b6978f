import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { all, answerText, capitalized, numberText, quantity, saysText } from '../../messages/wording.js';
import { find } from '../find.js';
import { isOfValue, shapeOf } from '../locate/shape-of.js';
import type { Report } from '../reports.js';
import { settle } from '../world/world.js';
import { describeKey } from './describe-key.js';
import { describeMissing } from './describe-missing.js';
import { describeValue } from './describe-value.js';
import { namingOf } from './naming.js';
import type { ReportContext } from './report-context.js';
import type { Wording } from './wording.js';

/** What is wrong, where in the body, and what Braze answers. */
export function describe(report: Report, context: ReportContext): Message {
  const { constraint, world } = report.verdict;
  const { language } = context;
  if (constraint.grade === 'advice') return message('advice', { says: saysText(constraint, language) });
  const row = constraint.answer === undefined ? undefined : context.catalog.answer(constraint.answer);
  const wording = {
    naming: namingOf(context.root, world, context.endpoint.path, language),
    answer: answerText(constraint, row, language),
  };
  const { kind } = constraint;
  if (isOfValue(kind)) return describeValue(report, kind, context, wording);
  switch (shapeOf(kind)) {
    case 'key':
      return describeKey(report, context, wording);
    case 'missing':
      return describeMissing(report, context, wording);
    case 'total':
      return describeTotal(report, context, wording);
  }
}

function describeTotal(
  { verdict }: Report,
  { root, language }: ReportContext,
  { naming, answer }: Wording,
): Message {
  const { constraint, violation, world } = verdict;
  const object = find(root, violation.path, world)?.value;
  const arrays = (constraint.keys ?? []).flatMap((key) => {
    const property = object?.kind === 'object' ? object.properties.get(key) : undefined;
    const path = [...violation.path, key];
    const value = property && settle(property.value, path, world);
    return value?.kind === 'array' && value.length.min > 0 ? [{ path, count: value.length.min }] : [];
  });
  const total = arrays.reduce((sum, array) => sum + array.count, 0);
  const count = quantity(total, 'element', language);
  const limit = numberText(constraint.limit ?? 0, language);
  const [first, second] = arrays;
  if (first !== undefined && second === undefined) {
    return message('tooManyItems', {
      subject: capitalized(naming.value(first.path)),
      count,
      origin: '',
      limit,
      answer,
    });
  }
  const subjects = capitalized(
    all(
      arrays.map(({ path }) => naming.value(path)),
      language,
    ),
  );
  return message('tooManyInTotal', { subjects, count, limit, answer });
}
