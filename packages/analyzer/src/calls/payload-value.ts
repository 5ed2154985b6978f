import type { AbstractValue } from '../value/abstract-value.js';
import type { Evaluator } from '../value/evaluator.js';
import type { PayloadSource } from './call-site.js';

/** What a payload can be; `undefined` where none was found. */
export function payloadValue(payload: PayloadSource, evaluator: Evaluator): AbstractValue | undefined {
  switch (payload.kind) {
    case 'value':
      return evaluator.evaluate(payload.node, payload.at);
    case 'text':
      return evaluator.evaluateJsonText(payload.node, payload.at);
    case 'passed':
      return payload.value;
    case 'none':
      return undefined;
  }
}
