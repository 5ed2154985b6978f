import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-request-body` refuse. */
export const validRequestBody = createRule({
  name: 'valid-request-body',
  description: 'the body is the JSON text of an object, and is sent as JSON',
});
