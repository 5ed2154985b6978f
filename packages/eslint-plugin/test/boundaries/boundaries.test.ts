import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Constraint } from '@braze-lint/schemas';
import { validate } from '@braze-lint/schemas';

import { oracleOf } from '../../../analyzer/test/properties/support/payload/oracle.js';
import { type Json, valueAt } from '../../../analyzer/test/properties/support/payload/json.js';
import type { BoundaryCase } from './support/boundary-case.js';
import { boundaryCases } from './support/boundary-cases.js';
import { reasonWithoutCase } from './support/exceptions.js';
import { holds } from './support/holds.js';
import { distance, limitOf } from './support/limit.js';
import { type BodyReports, lintBodies } from './support/lint-bodies.js';

const constraints = JSON.parse(
  readFileSync(new URL('../../../../schemas/generated/constraints.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Constraint>>;

let cases: readonly BoundaryCase[];

beforeAll(() => {
  cases = [...boundaryCases().values()];
}, 120_000);

describe('Every constraint of the catalogue', () => {
  it('has a body that just breaks it and one that just does not, or a reason why there is none', () => {
    const withCases = new Set(cases.map(({ site }) => site.constraint));
    const lacking = Object.keys(constraints).filter((id) => !withCases.has(id));
    expect(lacking.filter((id) => reasonWithoutCase(id) === undefined)).toEqual([]);
    expect(withCases.size).toBeGreaterThan(1900);
  });

  it('is what plain Ajv refuses the one body for, and the other is accepted', () => {
    expectAll(
      cases.filter(({ site }) => isAsserted(site.constraint)),
      ({ site, rejected, accepted }) => ({
        rejected: [...new Set(refusalsOf(site.endpoint, rejected))],
        accepted: refusalsOf(site.endpoint, accepted),
      }),
      ({ site }) => ({ rejected: [site.constraint], accepted: [] }),
    );
  });

  it('that is advice or a deprecation refuses nothing in plain Ajv, and its own schema tells the bodies apart', () => {
    expectAll(
      cases.filter(({ site }) => !isAsserted(site.constraint)),
      ({ site, rejected, accepted }) => ({
        refusals: [...refusalsOf(site.endpoint, rejected), ...refusalsOf(site.endpoint, accepted)],
        holds: [rejected, accepted].map((body) =>
          holds(oracleOf(site.endpoint).document, site.schema, valueAt(body, site.path)),
        ),
      }),
      () => ({ refusals: [], holds: [false, true] }),
    );
  });

  it('is what `validate` finds in the one body, and not in the other', () => {
    expectAll(
      cases,
      ({ site, rejected, accepted }) => ({
        rejected: foundIn(site.endpoint, rejected).filter((id) => id === site.constraint || isAsserted(id)),
        accepted: foundIn(site.endpoint, accepted).filter((id) => id === site.constraint || isAsserted(id)),
      }),
      ({ site }) => ({ rejected: [site.constraint], accepted: [] }),
    );
  });
});

describe('The two bodies of a limit', () => {
  it('are one apart, at the limit itself', () => {
    const limited = cases.filter(({ site }) => limitOf(site) !== undefined);
    expectAll(
      limited,
      ({ site, rejected, accepted }) => [distance(site, rejected), distance(site, accepted)],
      () => [1, 0],
    );
    expect(new Set(limited.map(({ site }) => Object.keys(site.schema)[0])).size).toBeGreaterThan(8);
  });
});

describe('The rules', () => {
  it('report each broken constraint once, by the rule that owns it; advice is not reported', () => {
    expectReports(
      ({ rejected }) => rejected,
      ({ site }) => {
        const constraint = constraints[site.constraint];
        if (constraint === undefined || constraint.grade === 'advice') return { rules: [], constraints: [] };
        return { rules: [constraint.rule], constraints: [site.constraint] };
      },
    );
  }, 120_000);

  it('say nothing of the bodies that are just right', () => {
    expectReports(
      ({ accepted }) => accepted,
      () => ({ rules: [], constraints: [] }),
    );
  }, 120_000);
});

function expectReports(
  bodyOf: (each: BoundaryCase) => Json,
  wanted: (each: BoundaryCase) => BodyReports,
): void {
  const reports = lintBodies(cases.map((each) => ({ endpoint: each.site.endpoint, body: bodyOf(each) })));
  const byCase = new Map(cases.map((each, index) => [each, reports[index]]));
  expectAll(
    cases,
    (each) => {
      const own = constraints[each.site.constraint];
      const { rules = [], constraints: ids = [] } = byCase.get(each) ?? {};
      // A part of something deprecated cannot be written without it.
      const kept = ids.map((id) => id === own?.id || constraints[id]?.kind !== 'deprecatedKey');
      return {
        rules: rules.filter((_, index) => kept[index]),
        constraints: ids.filter((_, index) => kept[index]),
      };
    },
    wanted,
  );
}

/** Compares all and shows those that differ, with their bodies. */
function expectAll<Result>(
  tested: readonly BoundaryCase[],
  got: (each: BoundaryCase) => Result,
  wanted: (each: BoundaryCase) => Result,
): void {
  expect(tested.length).toBeGreaterThan(0);
  const differing = tested.flatMap((each) => {
    const result = got(each);
    if (JSON.stringify(result) === JSON.stringify(wanted(each))) return [];
    return [{ constraint: each.site.constraint, result, wanted: wanted(each), bodies: textOf(each) }];
  });
  expect(differing).toEqual([]);
}

function textOf({ rejected, accepted }: BoundaryCase): string {
  return `${JSON.stringify(rejected).slice(0, 600)} | ${JSON.stringify(accepted).slice(0, 600)}`;
}

/** Whether the JSON Schema refuses what breaks the constraint. */
function isAsserted(id: string): boolean {
  const constraint = constraints[id];
  return constraint?.grade !== 'advice' && constraint?.kind !== 'deprecatedKey';
}

/**
 * The constraints that plain Ajv refuses a body for. That a condition applies is no refusal of its own, and a value of
 * the wrong type is on no list of values either.
 */
function refusalsOf(endpoint: string, body: Json): readonly string[] {
  const refusals = oracleOf(endpoint).refusals(body);
  const wrongTypes = new Set(
    refusals.filter(({ keyword }) => keyword === 'type').map(({ path }) => path.join('/')),
  );
  return refusals
    .filter(
      ({ keyword, path }) => keyword !== 'if' && !(keyword === 'enum' && wrongTypes.has(path.join('/'))),
    )
    .map(({ constraint }) => constraint ?? 'none');
}

function foundIn(endpoint: string, body: Json): readonly string[] {
  return validate(endpoint, body).map(({ constraint }) => constraint);
}
