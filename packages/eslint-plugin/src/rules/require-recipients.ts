import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `require-recipients` refuse. */
export const requireRecipients = createRule({
  name: 'require-recipients',
  description: 'requests say who they are for',
  hasSuggestions: false,
});
