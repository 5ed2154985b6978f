import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-authorization` refuse. */
export const validAuthorization = createRule({
  name: 'valid-authorization',
  description: 'the `Authorization` header is `Bearer`, one space and the API key',
});
