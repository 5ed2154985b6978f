import type { Reason } from '../source/reason.js';
import { parameterOwner } from './parameter-owner.js';
import { fill } from './render.js';
import { reasonTexts } from './reason-texts.js';
import { code, shortened } from './wording.js';

/** Reasons in words, without a full stop; the same words once, and not more than three of them. */
export function describeReasons(reasons: readonly Reason[]): string {
  const texts = [...new Set(reasons.map(describeReason))];
  const rest = texts.length - mostReasons;
  const shown = texts.slice(0, mostReasons).join('; ');
  if (texts.length === 0) return 'the reason is not known';
  return rest > 0 ? `${shown}; and ${String(rest)} more` : shown;
}

/** One reason in words, without a full stop. */
export function describeReason({ code: reason, subject, node }: Reason): string {
  const what = subject === undefined ? 'a part' : code(shortened(subject));
  const owner = reason === 'parameter' ? parameterOwner(node) : undefined;
  return fill(reasonTexts[reason], { what, owner: owner === undefined ? '' : ` of ${owner}` });
}

const mostReasons = 3;
