import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `permitted-endpoint` refuse. */
export const permittedEndpoint = createRule({
  name: 'permitted-endpoint',
  description: 'the API key has the permissions that the code needs',
  hasSuggestions: false,
});
