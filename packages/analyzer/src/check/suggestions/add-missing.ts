import type { PartialValue } from '@braze-lint/schemas';
import { hole, Kind, textFacts } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import { all, code } from '../../messages/wording.js';
import type { AbstractValue, ObjectValue } from '../../value/abstract-value.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import { meantKey } from '../meant-key.js';
import { pathId } from '../path.js';
import type { Report } from '../reports.js';
import type { Verdict } from '../verdicts.js';
import { addKeys } from './add-key.js';
import { withValueAt } from './edit-body.js';
import { bodyAround, improves, violationsIn } from './improves.js';
import { onlyValueOf } from './only-value-of.js';
import { quoted, usualQuoteMark } from './quote.js';

/** Writes the keys that an object lacks, with their only value or with one that the user has to fill in. */
export function addMissing(
  { verdict, alsoMissing }: Report,
  object: AbstractValue,
  context: ReportContext,
): readonly Suggestion[] {
  if (object.kind !== 'object' || isWrittenWrongly(verdict, object, context)) return [];
  const members: Member[] = [];
  for (const one of [verdict, ...alsoMissing]) {
    const member = memberFor(one, members, context);
    if (member === undefined) return [];
    members.push(...member);
  }
  const edit = addKeys(object, members, context.source);
  if (edit === undefined) return [];
  const keys = all(
    members.map(({ key, text }) => code(`${key}: ${text}`)),
    context.language,
  );
  return [{ ...message('suggestAddKey', { keys }), edits: [edit] }];
}

/** Whether what is missing is there under another key, or one level too deep: then that is what has to be mended. */
function isWrittenWrongly(verdict: Verdict, object: ObjectValue, context: ReportContext): boolean {
  const missing = missingKeys(verdict);
  const isTooDeep = [...object.properties.values()].some(
    ({ value }) => value.kind === 'object' && missing.some((key) => value.properties.has(key)),
  );
  if (isTooDeep) return true;
  const named = new Set(verdict.constraint.keys);
  const place = pathId(verdict.violation.path);
  return violationsIn(bodyAround(verdict, context), context).some((violation) => {
    const constraint = context.catalog.constraint(violation.constraint);
    if (constraint?.kind !== 'unknownKey' || pathId(violation.path) !== place) return false;
    const meant = meantKey({ ...verdict, violation, constraint }, context);
    return meant !== undefined && (missing.includes(meant) || named.has(meant));
  });
}

interface Member {
  readonly key: string;
  readonly text: string;
  readonly value: PartialValue;
}

/** What has to be added for one verdict besides what is added already. */
function memberFor(
  verdict: Verdict,
  added: readonly Member[],
  context: ReportContext,
): readonly Member[] | undefined {
  const keys = missingKeys(verdict).filter((key) => !added.some((member) => member.key === key));
  const members = keys.map((key) => placeholdersFor(key, verdict, context));
  const [first = [], ...others] = members;
  if (others.length > 0) return undefined;
  return first
    .map((member) => [member])
    .find((candidate) =>
      improves(verdict, context, (body) =>
        [...added, ...candidate].reduce(
          (whole, { key, value }) => withValueAt(whole, [...verdict.violation.path, key], () => value),
          body,
        ),
      ),
    );
}

/** The keys that would mend it; none where only the user can know who or what is meant. */
export function missingKeys({ violation, constraint }: Verdict): readonly string[] {
  const { kind, keys = [] } = constraint;
  if (kind === 'noRecipients' || kind === 'noMessage') return [];
  if (violation.key !== undefined) return [violation.key];
  if (kind === 'requiredOneOf') return keys.slice(0, 1);
  return kind === 'requiredWhen' || kind === 'noMessageVariation' ? keys : [];
}

/** The first that is accepted is written. */
function placeholdersFor(
  key: string,
  { constraint }: Verdict,
  { catalog, source }: ReportContext,
): readonly Member[] {
  const isJson = source.syntax === 'json';
  const only =
    constraint.kind === 'required' ? onlyValueOf(constraint, catalog, isJson ? '"' : "'") : undefined;
  if (only !== undefined) return [{ key, text: only, value: anyText }];
  const mark = usualQuoteMark(source);
  const named = `<${key}>`;
  return [
    { key, text: quoted(named, mark), value: named },
    ...(isJson ? [] : [{ key, text: 'new Date().toISOString()', value: isoText }]),
    { key, text: 'true', value: true },
  ];
}

const anyText: PartialValue = hole(Kind.string | Kind.boolean | Kind.integer | Kind.fraction);

/** What `toISOString()` gives, as far as its form goes. */
const isoText: PartialValue = hole(Kind.string, textFacts(['20', undefined, 'Z']));
