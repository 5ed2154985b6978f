import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `max-push-size` refuse. */
export const maxPushSize = createRule({
  name: 'max-push-size',
  description: 'a push stays below the documented number of bytes',
  hasSuggestions: false,
});
