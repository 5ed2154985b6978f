import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-endpoint` refuse. */
export const validEndpoint = createRule({
  name: 'valid-endpoint',
  description: 'requests go to a documented path, by its method, at a host of the REST API',
});
