import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { all, capitalized, code, saysText } from '../../messages/wording.js';
import { find } from '../find.js';
import { isEmpty } from '../locate/emptiness.js';
import type { Report } from '../reports.js';
import type { Verdict } from '../verdicts.js';
import { settle } from '../world/world.js';
import { originOf } from './origin.js';
import type { ReportContext } from './report-context.js';
import type { Wording } from './wording.js';

/** A key that excludes others, or whose parts do not fit together. */
export function describeConflict(
  { verdict, about }: Report,
  context: ReportContext,
  { naming, answer }: Wording,
): Message {
  const { constraint, violation, world } = verdict;
  const { keys = [] } = constraint;
  const told = about.path.at(-1);
  const key = keys.find((one) => one === told) ?? constraint.at;
  const others = writtenKeys(verdict, context).filter((other) => other !== key);
  if (key !== undefined && keys.length === 1) {
    return message('brokenRule', {
      subject: capitalized(naming.value([...violation.path, key])),
      says: saysText(constraint, context.language),
      answer,
    });
  }
  if (key === undefined || others.length === 0) {
    return message('conflictRule', {
      ofObject: naming.ofObject(violation.path),
      says: saysText(constraint, context.language),
      answer,
    });
  }
  const path = [...violation.path, key];
  const found = find(context.root, path, world);
  return message('conflict', {
    subject: capitalized(naming.value(path)),
    others: all(others.map(code), context.language),
    origin: found === undefined ? '' : originOf(found, about, context.language),
    answer,
  });
}

/** The keys that the constraint speaks of and that are there with something in them. */
function writtenKeys({ constraint, violation, world }: Verdict, { root }: ReportContext): readonly string[] {
  const object = find(root, violation.path, world)?.value;
  if (object?.kind !== 'object') return [];
  return (constraint.keys ?? []).filter((key) => {
    const property = object.properties.get(key);
    return property !== undefined && !isEmpty(settle(property.value, [...violation.path, key], world));
  });
}
