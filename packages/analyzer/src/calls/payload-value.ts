import type { AbstractValue } from '../value/abstract-value.js';
import { arrayOf, objectOf } from '../value/construct.js';
import type { Evaluator } from '../value/evaluator.js';
import { createReason } from '../value/reasons.js';
import type { PartStep, PayloadSource } from './call-site.js';
import { ANY_ELEMENT } from './call-site.js';

/** What a payload can be; `undefined` where none was found. */
export function payloadValue(payload: PayloadSource, evaluator: Evaluator): AbstractValue | undefined {
  switch (payload.kind) {
    case 'value':
      return (payload.within ?? []).reduceRight(enclosed, evaluator.evaluate(payload.node, payload.at));
    case 'text':
      return evaluator.evaluateJsonText(payload.node, payload.at);
    case 'passed':
      return payload.value;
    case 'none':
      return undefined;
  }
}

/** A body, or a part of one, of which only what stands at `step` is known. */
function enclosed(value: AbstractValue, step: PartStep): AbstractValue {
  const { node } = value;
  const rest = createReason('property-read', node);
  if (step === ANY_ELEMENT) return arrayOf([value], { min: 1, max: Infinity }, node, rest);
  const property = { value, presence: 'definite', key: node, node } as const;
  return objectOf(new Map([[step, property]]), node, rest);
}
