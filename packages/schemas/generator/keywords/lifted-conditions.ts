import { _ } from 'ajv/dist/compile/codegen/index.js';
import type { Code, CodeGen } from 'ajv/dist/compile/codegen/index.js';

import type { PatternFacts } from '../lift/pattern-facts.js';
import { call, callWithClock, regularExpression } from './condition.js';
import type { Condition } from './condition.js';
import { runtimeFunction } from './runtime-function.js';

/** The keywords of lifted schemas that hold no schemas. */
export const liftedConditions: ReadonlyMap<string, Condition> = new Map([
  ['may:type', call('mayBeKind')],
  ['must:type', call('mustBeKind')],
  ['must:noHole', call('mustNotBeHole')],
  ['may:enum', call('mayBeOneOf')],
  ['must:enum', call('mustBeOneOf')],
  ['may:pattern', mayMatch],
  ['must:pattern', mustMatch],
  ['may:minLength', call('mayHaveMinLength')],
  ['must:minLength', call('mustHaveMinLength')],
  ['may:maxLength', call('mayHaveMaxLength')],
  ['must:maxLength', call('mustHaveMaxLength')],
  ['may:x-datetime', call('mayBeDatetime')],
  ['must:x-datetime', call('mustBeDatetime')],
  ['may:x-maxBytes', call('mayHaveMaxBytes')],
  ['must:x-maxBytes', call('mustHaveMaxBytes')],
  ['may:x-maxJsonBytes', call('mayHaveMaxJsonBytes')],
  ['must:x-maxJsonBytes', call('mustHaveMaxJsonBytes')],
  ['may:x-maxTotalItems', call('mayHaveMaxTotalItems')],
  ['must:x-maxTotalItems', call('mustHaveMaxTotalItems')],
  ['may:x-upcoming', callWithClock('mayBeUpcoming')],
  ['must:x-upcoming', callWithClock('mustBeUpcoming')],
  ['may:minItems', call('mayHaveMinItems')],
  ['must:minItems', call('mustHaveMinItems')],
  ['may:maxItems', call('mayHaveMaxItems')],
  ['must:maxItems', call('mustHaveMaxItems')],
  ['may:uniqueItems', call('mayBeUnique')],
  ['must:uniqueItems', call('mustBeUnique')],
  ['must:listed', call('mustBeListed')],
  ['must:exact', call('mustBeExact')],
  ['may:required', call('mayHaveRequired')],
  ['must:required', call('mustHaveRequired')],
  ['may:minProperties', call('mayHaveMinProperties')],
  ['must:minProperties', call('mustHaveMinProperties')],
  ['may:maxProperties', call('mayHaveMaxProperties')],
  ['must:maxProperties', call('mustHaveMaxProperties')],
  ['must:closed', call('mustBeClosed')],
  ['must:written', call('mustBeWritten')],
]);

/** The value of the lifted `pattern` keywords. */
interface LiftedPattern extends PatternFacts {
  readonly pattern: string;
}

function mayMatch(gen: CodeGen, data: Code, value: unknown): Code {
  const { pattern, foreign, beginning } = value as LiftedPattern;
  const [whole, part, start] = [pattern, foreign, beginning].map((source) => regularExpression(gen, source));
  return _`${runtimeFunction(gen, 'mayMatch')}(${data}, ${whole}, ${part}, ${start})`;
}

function mustMatch(gen: CodeGen, data: Code, value: unknown): Code {
  const { pattern } = value as LiftedPattern;
  return _`${runtimeFunction(gen, 'mustMatch')}(${data}, ${regularExpression(gen, pattern)})`;
}
