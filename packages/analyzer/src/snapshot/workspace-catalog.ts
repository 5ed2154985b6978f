import type { Catalog } from '../check/catalog.js';
import { brokenConstraint } from './fault.js';
import type { Workspace } from './workspace.js';

/** A catalogue that knows the ids of the user's workspace, too. */
export function withWorkspace(catalog: Catalog, workspace: Workspace | undefined): Catalog {
  if (workspace === undefined) return catalog;
  return {
    ...catalog,
    workspace,
    check: (endpointId, body, clock) => [
      ...catalog.check(endpointId, body, clock),
      ...workspace
        .faultsIn(endpointId, body)
        .map((fault) => ({ constraint: brokenConstraint(fault), path: fault.path })),
    ],
  };
}
