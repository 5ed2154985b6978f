import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { brazeCatalog } from '../../src/check/braze-catalog.js';
import { find } from '../../src/check/find.js';
import { pathId } from '../../src/check/path.js';
import { verdictsOf } from '../../src/check/verdicts.js';
import type { AbstractValue } from '../../src/value/abstract-value.js';
import type { Branch } from '../../src/check/world/branches-of.js';
import { branchesOf } from '../../src/check/world/branches-of.js';
import { project } from '../../src/check/world/project.js';
import type { World } from '../../src/check/world/world.js';
import { openWorld } from '../../src/check/world/world.js';
import { oracleOf } from '../properties/support/payload/oracle.js';
import { generatePayload } from '../properties/support/payload/payload.js';
import { endpointsWithBody } from '../properties/support/prove.js';
import { Tape } from '../properties/support/tape.js';
import { randomBody } from './support/random-body.js';

/** `npm test` tries so many bodies over all endpoints. */
const runs = Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? 1500);
const seed = Number(process.env['BRAZE_LINT_PROPERTY_SEED'] ?? 20_261);

describe('decisions that are looked at together', () => {
  let broken = 0;

  it.each(endpointsWithBody.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint.id] as const))(
    'give for %s what each of them gives by itself',
    (_name, endpoint) => {
      const tapes = fc.uint8Array({ minLength: 0, maxLength: 900, size: 'max' });
      const property = fc.property(tapes, (bytes) => {
        const body = bodyFrom(endpoint, bytes);
        const expected = oneByOne(body, endpoint);
        broken += expected.length;
        const found = verdictsOf(body, endpoint, brazeCatalog).filter(
          ({ decision }) => decision !== undefined,
        );
        expect(found.map(({ violation, world }) => [idOf(violation), worldText(world)])).toEqual(expected);
      });
      fc.assert(property, { numRuns: Math.ceil(runs / endpointsWithBody.length), seed, endOnFailure: true });
    },
    120_000 + runs * 40,
  );

  // Otherwise they would be alike for want of anything wrong.
  it('of which many break something', () => {
    expect(broken).toBeGreaterThan(runs);
  });
});

function bodyFrom(endpoint: string, bytes: Uint8Array): AbstractValue {
  const tape = new Tape(bytes);
  const oracle = oracleOf(endpoint);
  const [one, other] = [generatePayload(oracle, tape), generatePayload(oracle, tape)];
  return randomBody(one.actual, other.actual, tape);
}

/** What is broken on each branch and not yet on its parent, where every one is checked by itself. */
function oneByOne(root: AbstractValue, endpoint: string): readonly (readonly [string, string])[] {
  const known = new Map<World, ReadonlySet<string>>([[openWorld, new Set(brokenIn(openWorld))]]);
  return [...branchesOf(root)].slice(0, 256).flatMap(({ world, parent }: Branch) => {
    const before = known.get(parent) ?? new Set();
    const fresh = brokenIn(world).filter((id) => !before.has(id));
    known.set(world, new Set([...before, ...fresh]));
    return [...new Set(fresh)].map((id) => [id, worldText(world)] as const);
  });

  /** Not of a choice that is open: what is wrong with it is told of its alternatives. */
  function brokenIn(world: World): readonly string[] {
    return brazeCatalog
      .check(endpoint, project(root, world))
      .filter(({ path, key }) => key !== undefined || find(root, path, world)?.value.kind !== 'choice')
      .map(idOf);
  }
}

function idOf({
  constraint,
  path,
  key = '',
}: {
  constraint: string;
  path: readonly (string | number)[];
  key?: string;
}): string {
  return `${constraint} ${pathId(path)} ${key}`;
}

function worldText({ alternatives, written, occurring }: World): string {
  return JSON.stringify([[...alternatives], [...written], [...occurring]]);
}
