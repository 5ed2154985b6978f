import { checkPartial, constraintOf } from '@braze-lint/schemas';

import type { Finding } from '../../../../src/check/finding.js';
import { renderMessage } from '../../../../src/messages/render.js';
import { isObject, pathsOf, valueAt } from '../payload/json.js';
import type { Json } from '../payload/json.js';
import type { Refusal } from '../payload/oracle.js';
import type { Program } from '../program/expression.js';
import { isRevealable } from '../program/print-expression.js';
import type { Completion, Unknown } from '../program/unknown.js';
import { compileProgram } from '../run/run-program.js';
import { sampleCompletions } from '../run/sample-completions.js';
import type { Run } from '../run/sent-request.js';
import type { Breach } from './breach.js';
import type { Case } from './case.js';
import { findingsWhen } from './case.js';
import { pieceOf } from './piece-of.js';

const completionsTried = 9;

/** The first law that a report of the case breaks in some run. */
export function findBreach(test: Case, random: () => number): Breach | undefined {
  const { program, printed, findings } = test;
  if (findings.length === 0) return undefined;
  const placed = findings.map((finding) => ({ finding, piece: pieceOf(finding, printed) }));
  const run = compileProgram(program);
  let toReveal: Judged | undefined;
  for (const completion of sampleCompletions(program, completionsTried, random)) {
    const result = run(completion);
    for (const { finding, piece } of placed) {
      const values = result.reached.get(piece);
      if (values === undefined || (isAboutElements(finding) && values.every(isEmptyList))) continue;
      const judged = judge(test, finding, completion, { run: result, piece });
      if (judged === undefined) continue;
      if (judged.law !== undefined) return { ...judged, law: judged.law };
      if (canLastWhenRevealed(judged) && (toReveal === undefined || random() < 0.3)) toReveal = judged;
    }
  }
  return toReveal === undefined ? undefined : breachWhenRevealed(test, toReveal, random);
}

/** A declared type tells what the elements of a list are, and not that there are any: what it says is about lists that have some. */
function isAboutElements(finding: Finding): boolean {
  return /\belement of\b|\[\]/i.test(renderMessage(finding));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

type Judged = Omit<Breach, 'law'> & { readonly law?: Breach['law'] };

/** What a run did, and the piece of the program that the report lies in. */
interface Seen {
  readonly run: Run;
  readonly piece: number;
}

/** `undefined` where no request left; without a law where all is as it should be. */
function judge(
  test: Case,
  finding: Finding,
  completion: Completion,
  { run, piece }: Seen,
): Judged | undefined {
  // With one of several requests missing, it may have been the wrong one.
  if (run.sent.length < test.program.statements.filter(({ kind }) => kind === 'send').length)
    return undefined;
  const reachedAs = [...run.reached.keys()].indexOf(piece);
  const later = run.sent.filter(({ after }) => after > reachedAs);
  // Where a body is sent twice, one of the two is wrong.
  const judged = later.flatMap(({ text }) => (text === undefined ? [] : [judgeText(text)]));
  return judged.find(({ law }) => law === undefined) ?? judged[0];

  function judgeText(text: string): Judged {
    const body = JSON.parse(text) as Json;
    const refusals = test.oracle.refusals(body);
    const values = run.reached.get(piece) ?? [];
    const law = isAboutKey(finding)
      ? brokenKeyLaw(test, finding, text, refusals, values)
      : brokenLaw(test, finding, body, refusals, values);
    return { finding, completion, sent: text, refusals, ...(law && { law }) };
  }
}

function brokenLaw(
  { endpoint, program }: Case,
  { constraint }: Finding,
  body: Json,
  refusals: readonly Refusal[],
  values: readonly unknown[],
): Breach['law'] | undefined {
  if (refusals.length === 0) return 'proof';
  if (isObject(body)) {
    if (!refusals.some((refusal) => refusal.constraint === constraint)) return 'constraint';
    if (!changesLater(program) && !isSent(values, body)) return 'place';
  }
  const violations = checkPartial(endpoint.id, body);
  const isFound = violations.some((violation) => constraintOf(violation.constraint)?.grade !== 'advice');
  return isFound ? undefined : 'whole body';
}

/** Whether one of the values is somewhere in the body. Scalars are not looked for: what is sent may be made from them. */
function isSent(values: readonly unknown[], body: Json): boolean {
  const sent = [...pathsOf(body).map((path) => valueAt(body, path)), JSON.stringify(body)];
  return values.some((value) => {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
    return text === undefined || sent.some((other) => isPartOf(JSON.parse(text) as Json, other));
  });
}

/** Whether the values are equal, or objects with something in common: one may have been spread into the other. */
function isPartOf(part: Json, whole: Json | undefined): boolean {
  if (isObject(part) && isObject(whole)) {
    const keys = Object.keys(part);
    return keys.length === 0 || keys.some((key) => isPartOf(part[key] ?? null, whole[key]));
  }
  return JSON.stringify(part) === JSON.stringify(whole);
}

function changesLater({ statements }: Program): boolean {
  return statements.at(-1)?.kind !== 'send';
}

/** A key that is written and yet not sent is no mistake of the report. */
function brokenKeyLaw(
  { printed }: Case,
  { constraint, range }: Finding,
  text: string,
  refusals: readonly Refusal[],
  values: readonly unknown[],
): Breach['law'] | undefined {
  if (constraintOf(constraint)?.kind === 'deprecatedKey') return undefined;
  const key = printed.text.slice(...range).replaceAll(/^\W+|\W+$/g, '');
  const isKeySent = text.includes(`${JSON.stringify(key)}:`) && values.some((value) => canSend(value, key));
  return !isKeySent || refusals.some((refusal) => refusal.constraint === constraint) ? undefined : 'key';
}

function canSend(value: unknown, key: string): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (JSON.stringify(Reflect.get(value, key)) as string | undefined) !== undefined
  );
}

/** A key may be written and not be sent, and a body that is no object, or a list with members, may not be known for one any more. */
function canLastWhenRevealed({ finding, sent }: Judged): boolean {
  const body = JSON.parse(sent) as Json;
  return !isAboutKey(finding) && isObject(body) && !Object.hasOwn(body, '0');
}

function isAboutKey({ constraint }: Finding): boolean {
  const kind = constraintOf(constraint)?.kind;
  return kind === 'unknownKey' || kind === 'deprecatedKey';
}

/** Replaces one unknown by the value that it had in a run which reached the report. */
function breachWhenRevealed(test: Case, judged: Judged, random: () => number): Breach | undefined {
  const candidates = [...judged.completion].filter(([unknown, value]) => canReveal(unknown, value));
  const chosen = candidates[Math.floor(random() * candidates.length)];
  if (chosen === undefined) return undefined;
  const [unknown, value] = chosen;
  const { text, findings } = findingsWhen(test, { watched: false, revealed: { unknown, value } });
  return findings.length > 0 ? undefined : { ...judged, law: 'revealed part', revealed: text };
}

/** An empty object behind `??` is taken for a stand-in, and not for what is meant to be sent. */
function canReveal({ written }: Unknown, value: unknown): boolean {
  return written.as !== 'helper' && isRevealable(value) && !isEmptyObject(value);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
