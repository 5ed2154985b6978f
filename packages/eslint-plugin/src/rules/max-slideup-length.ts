import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `max-slideup-length` refuse. */
export const maxSlideupLength = createRule({
  name: 'max-slideup-length',
  description: 'the text of a slideup has no more than the documented number of characters',
  hasSuggestions: false,
});
