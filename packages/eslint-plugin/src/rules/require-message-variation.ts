import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `require-message-variation` refuse. */
export const requireMessageVariation = createRule({
  name: 'require-message-variation',
  description: 'every message of a campaign names its variation',
});
