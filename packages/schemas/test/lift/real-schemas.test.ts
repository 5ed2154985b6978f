import { describe, expect, it } from '@jest/globals';

import { compileStrict } from '../../generator/compile/compile-strict.js';
import type { JsonSchema, JsonValue } from '../../generator/json-schema/json-schema.js';
import type { Constraint, Violation } from '../../src/catalog-types.js';
import { checkPartial, constraintOf, endpoints, loadValidator, schemaOf } from '../../src/index.js';
import { violationsOf } from '../../src/check-partial.js';
import type { PartialValue } from '../../src/partial/partial-value.js';
import { completed } from './support/completing.js';
import { masked } from './support/masking.js';
import { RandomPayloads } from './support/random-payload.js';
import { Random } from './support/random.js';

const runs = Math.ceil(Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? 2000) / 4);
const bodies = endpoints.filter(({ keys }) => keys.length > 0);

describe.each(bodies.map(({ id }) => id))('%s', (id) => {
  const schema = schemaOf(id) as unknown as JsonSchema;
  const strict = compileStrict(schema);
  const { whole } = loadValidator(id);

  it('reports what plain Ajv refuses, and only refuses what plain Ajv does', () => {
    const random = new Random(7);
    const payloads = new RandomPayloads(schema, random);
    for (let run = 0; run < runs; run++) {
      const payload = payloads.next();
      expectWhole(payload);
      const partial = masked(payload, random);
      expectSound(partial, payload);
      expectSound(partial, completed(partial, random));
      expectSubset(partial, payload);
    }
  });

  function expectWhole(payload: JsonValue): void {
    const found = violationsOf(whole, payload as unknown);
    const partly = checkPartial(id, payload);
    if (texts(found) !== texts(partly)) expect({ payload, found: partly }).toEqual({ found });
    const accepted = strict(payload);
    if (accepted === found.some(asserts)) {
      expect({ payload, errors: strict.errors, found }).toEqual({ accepted });
    }
  }

  function expectSound(partial: PartialValue, completion: JsonValue | undefined): void {
    const proof = checkPartial(id, partial).filter(
      (violation) => asserts(violation) && !isAboutKey(violation),
    );
    if (proof.length > 0 && completion !== undefined && strict(completion)) {
      expect({ partial, completion }).toEqual({ proof });
    }
  }

  /** Whatever is wrong of the partial payload is wrong of the payload itself. */
  function expectSubset(partial: PartialValue, payload: JsonValue): void {
    const all = new Set(checkPartial(id, payload).map(({ constraint, key }) => `${constraint} ${key ?? ''}`));
    const invented = checkPartial(id, partial).filter(
      ({ constraint, key }) => !all.has(`${constraint} ${key ?? ''}`) && !isAdvice(constraint),
    );
    if (invented.length > 0) expect({ partial, payload }).toEqual({ invented });
  }
});

function knownConstraint(id: string): Constraint {
  const constraint = constraintOf(id);
  if (constraint === undefined) throw new Error(`No constraint ${id}`);
  return constraint;
}

function isAdvice(id: string): boolean {
  return knownConstraint(id).grade === 'advice';
}

/** Whether the published schema asserts it too. */
function asserts({ constraint }: Violation): boolean {
  return !isAdvice(constraint) && knownConstraint(constraint).kind !== 'deprecatedKey';
}

/** Whether the written key is enough, even where it may turn out not to be sent. */
function isAboutKey({ constraint }: Violation): boolean {
  return knownConstraint(constraint).kind === 'unknownKey';
}

function texts(violations: readonly Violation[]): string {
  return violations
    .map((violation) => JSON.stringify(violation))
    .sort()
    .join('\n');
}
