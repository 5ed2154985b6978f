import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-datetime` refuse. */
export const validDatetime = createRule({
  name: 'valid-datetime',
  description: 'dates and times are texts that Braze can read',
});
