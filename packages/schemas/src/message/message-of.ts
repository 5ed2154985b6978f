import type { Constraint, Violation } from '../catalog-types.js';
import { valueAt } from '../json-pointer.js';
import { codePoints, utf8Bytes } from '../partial/text-size.js';
import { fewestJsonBytes } from '../partial/json-size.js';
import type { PartialValue } from '../partial/partial-value.js';
import { answerText } from './answer-text.js';
import { describeKind, describeList, describeValue } from './describe-value.js';
import { subjectOf } from './subject.js';

/** One or two sentences that tell a broken constraint: what is wrong, where, and what Braze answers. */
export function messageOf(constraint: Constraint, violation: Violation, root: unknown): string {
  const answer = answerText(constraint);
  const value = valueAt(root, violation.path);
  return `${sentence(constraint, violation, value)}${answer}.`;
}

function sentence(constraint: Constraint, violation: Violation, value: unknown): string {
  const subject = subjectOf(violation.path);
  const { kind, expected, limit = 0, values = [] } = constraint;
  switch (kind) {
    case 'type':
    case 'datetime':
    case 'pattern':
      return `${subject} is ${kind === 'type' ? describeKind(value) : describeValue(value)}; ${needs(constraint, expected)}`;
    case 'enum':
    case 'const':
      return `${subject} is ${describeValue(value)}; Braze knows ${describeList(values)}`;
    case 'minimum':
      return `${subject} is ${describeValue(value)}; the smallest allowed is ${count(limit)}`;
    case 'maximum':
      return `${subject} is ${describeValue(value)}; the largest allowed is ${count(limit)}`;
    case 'minLength':
      return `${subject} has ${count(textSize(value, codePoints))} characters; at least ${count(limit)} are needed`;
    case 'maxLength':
      return `${subject} has ${count(textSize(value, codePoints))} characters; at most ${count(limit)} are allowed`;
    case 'maxBytes':
      return `${subject} has ${count(textSize(value, utf8Bytes))} bytes; at most ${count(limit)} are allowed`;
    case 'maxJsonBytes':
      return `${subject} makes ${count(fewestJsonBytes(value as PartialValue))} bytes of JSON; at most ${count(limit)} are allowed`;
    case 'minItems':
      return `${subject} has ${count(sizeOf(value))} elements; at least ${count(limit)} are needed`;
    case 'maxItems':
      return `${subject} has ${count(sizeOf(value))} elements; at most ${count(limit)} are allowed`;
    case 'minProperties':
      return `${subject} has ${count(sizeOf(value))} keys; at least ${count(limit)} are needed`;
    case 'maxProperties':
      return `${subject} has ${count(sizeOf(value))} keys; at most ${count(limit)} are allowed`;
    case 'required':
      return `${subject} lacks ${keyText(violation)}`;
    case 'unknownKey':
      return `${keyText(violation)} is no documented key of ${lowerFirst(subject)}`;
    case 'deprecatedKey':
      return `${keyText(violation)} of ${lowerFirst(subject)} is deprecated`;
    case 'pastTime':
    case 'maxTotalItems':
    case 'requiredWhen':
    case 'requiredOneOf':
    case 'conflict':
    case 'forbiddenKey':
    case 'noRecipients':
    case 'noMessage':
    case 'noMessageVariation':
    case 'request':
    case 'identifier':
      return violation.path.length === 0
        ? withoutStop(constraint.says)
        : `${subject}: ${lowerFirst(withoutStop(constraint.says))}`;
  }
}

function needs(constraint: Constraint, expected: string | undefined): string {
  return expected === undefined ? lowerFirst(withoutStop(constraint.says)) : `Braze needs ${expected}`;
}

function keyText({ key = '' }: Violation): string {
  return `\`${key}\``;
}

function textSize(value: unknown, size: (text: string) => number): number {
  return typeof value === 'string' ? size(value) : 0;
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A subject within a sentence; code keeps its letters. */
function lowerFirst(text: string): string {
  return text.startsWith('`') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
