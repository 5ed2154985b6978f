import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-payload` refuse. */
export const validPayload = createRule({
  name: 'valid-payload',
  description: 'required fields, types, values and ranges are as documented',
});
