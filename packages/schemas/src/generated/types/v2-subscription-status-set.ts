// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { SubscriptionGroupUpdate } from './objects.js';

/**
 * Subscribes users to one or more subscription groups, or ends their subscriptions; at most 50 users a request.
 */
export interface V2SubscriptionStatusSetBody {
  /**
   * The subscription groups with their users.
   *
   * Items: One subscription group and the users whose status is set.
   */
  subscription_groups: SubscriptionGroupUpdate[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
