// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { ScimName, ScimPermissions } from './objects.js';

/**
 * Changes the name, the department and the permissions of a dashboard user; the email address cannot be changed. It is called with a SCIM token instead of a REST API key, and with an `X-Request-Origin` header.
 */
export interface PutScimUserBody {
  /**
   * Names of the SCIM schemas of the body, a list of the one for users.
   *
   * Items: Name of a SCIM schema.
   */
  schemas: 'urn:ietf:params:scim:schemas:core:2.0:User'[];
  /**
   * Given and family name of the user.
   */
  name: ScimName;
  /**
   * The department of the user.
   */
  department: string;
  /**
   * What the user may do in the company, its workspaces and its teams.
   */
  permissions: ScimPermissions;
}
