import type { SourceContext } from '../../../src/source/source-context.js';
import type { Reason } from '../../../src/source/reason.js';
import type { AbstractValue } from '../../../src/value/abstract-value.js';
import { walkValue } from '../../../src/value/walk.js';
import { evaluateSend } from '../../support/value-of.js';

/** Why parts of what `send(…)` is given are not known, outermost first: `call-result 'f()' at f(x)`. */
export function reasonsOf(code: string, parse?: (text: string) => SourceContext): readonly string[] {
  return reasonsIn(evaluateSend(code, parse)).map((reason) => shown(reason, code));
}

/** The reasons that stand in a value and its parts, outermost first. */
export function reasonsIn(value: AbstractValue): readonly Reason[] {
  const reasons: Reason[] = [];
  walkValue(value, {
    value: (part) => {
      if ('reason' in part) reasons.push(part.reason);
      if ('open' in part) reasons.push(part.open);
      return undefined;
    },
  });
  return reasons;
}

function shown({ code, subject, node }: Reason, text: string): string {
  const name = subject === undefined ? '' : ` '${subject}'`;
  return `${code}${name} at ${text.slice(...node.range)}`;
}
