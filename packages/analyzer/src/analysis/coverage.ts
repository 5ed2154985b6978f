import type { CallSite } from '../calls/call-site.js';
import type { Catalog } from '../check/catalog.js';
import { pathId } from '../check/path.js';
import { branchesOf } from '../check/world/branches-of.js';
import { project } from '../check/world/project.js';
import { alternativesOf, openWorld } from '../check/world/world.js';
import type { Reason } from '../source/reason.js';
import type { AbstractValue } from '../value/abstract-value.js';
import type { CheckedCall } from './analysis.js';
import type { Gap } from './gaps.js';
import { gapsOf } from './gaps.js';

/** How much of a call's body could be checked, and why not all of it. */
export function coverageOf(
  { payload, endpoints }: CallSite,
  value: AbstractValue | undefined,
  catalog: Catalog,
): Pick<CheckedCall, 'coverage' | 'reasons'> {
  if (!endpoints.some(({ hasBody }) => hasBody)) return { coverage: 'checked', reasons: [] };
  if (value === undefined) {
    return { coverage: 'not', reasons: payload.kind === 'none' ? [payload.reason] : [] };
  }
  const unknown = reasonsOfUnknown(value);
  if (unknown !== undefined) return { coverage: 'not', reasons: unknown };
  const depth = payload.kind === 'value' ? (payload.within ?? []).length : 0;
  const { gaps: all, scalarOnly } = gapsOf(value);
  // Of a part of a body, the rest is somebody else's to check.
  const gaps = all.filter(({ path }) => path.length >= depth);
  const [endpoint] = endpoints;
  const refused =
    gaps.some((gap) => !gap.certain) && endpoint !== undefined ? refusedScalars(endpoint.id) : [];
  const reasons = gaps.filter((gap) => gap.certain || refused.includes(pathId(gap.path)));
  return { coverage: reasons.length === 0 ? 'checked' : 'partly', reasons: eachOnce(reasons) };

  /** Where the body would be refused, were all that is not known a scalar: there, lists or objects are missing. */
  function refusedScalars(endpointId: string): readonly string[] {
    const worlds = [openWorld];
    for (const { world } of branchesOf(scalarOnly)) {
      if (worlds.length >= maxWorlds) break;
      worlds.push(world);
    }
    const violations = worlds.flatMap((world) => catalog.check(endpointId, project(scalarOnly, world)));
    return violations
      .filter(({ constraint }) => catalog.constraint(constraint)?.kind === 'type')
      .map(({ path }) => pathId(path));
  }
}

const maxWorlds = 32;

/** The reasons, where nothing at all is known of the body. */
function reasonsOfUnknown(value: AbstractValue): readonly Reason[] | undefined {
  const alternatives = value.kind === 'choice' ? alternativesOf(value) : [value];
  const reasons: Reason[] = [];
  for (const alternative of alternatives) {
    if (alternative.kind === 'absent') {
      reasons.push({ code: 'no-payload', node: alternative.node });
      continue;
    }
    if (alternative.kind !== 'unknown' && alternative.kind !== 'typed') return undefined;
    reasons.push(alternative.reason);
  }
  return reasons;
}

function eachOnce(gaps: readonly Gap[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { reason } of gaps) {
    const id = `${reason.code} ${reason.subject ?? ''}`;
    if (!reasons.has(id)) reasons.set(id, reason);
  }
  return [...reasons.values()];
}
