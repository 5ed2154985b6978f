import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `max-recipients` refuse. */
export const maxRecipients = createRule({
  name: 'max-recipients',
  description: 'a request names at most 50 recipients',
  hasSuggestions: false,
});
