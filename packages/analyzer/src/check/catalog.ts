import type { Clock, Constraint, Endpoint, ErrorRow, PartialValue, Violation } from '@braze-lint/schemas';

import type { Workspace } from '../snapshot/workspace.js';

/** What the checks need to know of Braze's documentation. */
export interface Catalog {
  readonly endpoints: readonly Endpoint[];
  /**
   * The constraints of the endpoint that no completion of `body` can satisfy. A key that is unknown or deprecated counts
   * as soon as it is written, whatever its value turns out to be. Without a clock, no time has passed.
   */
  check(endpointId: string, body: PartialValue, clock?: Clock): readonly Violation[];
  constraint(id: string): Constraint | undefined;
  /** A row of the API errors page. */
  answer(id: string): ErrorRow | undefined;
  /** The key that is meant by one that the constraint does not know; a dotted text for a key of another object. */
  insteadOf(constraintId: string, key: string): string | undefined;
  /** The ids of the user's workspace, where a snapshot is given. */
  readonly workspace?: Workspace;
}
