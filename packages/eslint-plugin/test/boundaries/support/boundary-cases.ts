import { endpoints } from '@braze-lint/schemas';

import { oracleOf } from '../../../../analyzer/test/properties/support/payload/oracle.js';
import type { SchemaDocument } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { type BoundaryCase, type Ground, boundaryCaseAt } from './boundary-case.js';
import { findSites } from './find-sites.js';
import type { Site } from './site.js';

/** How many places of a constraint are tried. */
const tried = 6;

/** A case for each constraint that has one, by the constraint's id. */
export function boundaryCases(): ReadonlyMap<string, BoundaryCase> {
  const cases = new Map<string, BoundaryCase>();
  for (const { id } of endpoints.filter(({ keys }) => keys.length > 0)) {
    const ground = groundOf(id, oracleOf(id).document);
    for (const [constraint, sites] of ground.sites) {
      if (cases.has(constraint)) continue;
      const found = firstCase(sites, ground);
      if (found !== undefined) cases.set(constraint, found);
    }
  }
  return cases;
}

function groundOf(endpoint: string, document: SchemaDocument): Ground {
  const sites = new Map<string, Site[]>();
  for (const site of findSites(endpoint, document)) {
    const known = sites.get(site.constraint);
    if (known === undefined) sites.set(site.constraint, [site]);
    else known.push(site);
  }
  return { document, sites };
}

function firstCase(sites: readonly Site[], ground: Ground): BoundaryCase | undefined {
  const nearest = sites.toSorted((a, b) => a.path.length - b.path.length).slice(0, tried);
  for (const site of [...nearest, ...nearest.flatMap(second)]) {
    const found = boundaryCaseAt(site, ground);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same place in the second element of a list, since the first one may have rules of its own. */
function second(site: Site): readonly Site[] {
  const index = site.path.lastIndexOf(0);
  return index < 0 ? [] : [{ ...site, path: site.path.with(index, 1) }];
}
