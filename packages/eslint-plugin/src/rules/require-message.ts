import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `require-message` refuse. */
export const requireMessage = createRule({
  name: 'require-message',
  description: 'requests carry at least one message',
  hasSuggestions: false,
});
