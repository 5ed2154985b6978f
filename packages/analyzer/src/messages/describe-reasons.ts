import type { Reason } from '../source/reason.js';
import type { Language } from './language.js';
import { english } from './locales/en.js';
import { parameterOwner } from './parameter-owner.js';
import { phrase } from './phrase.js';
import { fill } from './fill.js';
import { code, shortened } from './wording.js';

/** Reasons in words, without a full stop; the same words once, and not more than three of them. */
export function describeReasons(reasons: readonly Reason[], language: Language = english): string {
  const texts = [...new Set(reasons.map((reason) => describeReason(reason, language)))];
  const rest = texts.length - mostReasons;
  const shown = texts.slice(0, mostReasons).join('; ');
  if (texts.length === 0) return phrase(language, 'noReason', {});
  return rest > 0 ? phrase(language, 'moreReasons', { reasons: shown, count: String(rest) }) : shown;
}

/** One reason in words, without a full stop. */
export function describeReason(
  { code: reason, subject, node }: Reason,
  language: Language = english,
): string {
  const what = subject === undefined ? phrase(language, 'part', {}) : code(shortened(subject));
  const owner = reason === 'parameter' ? parameterOwner(node) : undefined;
  return fill(language.reasons[reason], {
    what,
    owner: owner === undefined ? '' : phrase(language, owner.kind, { name: code(owner.name) }),
  });
}

const mostReasons = 3;
