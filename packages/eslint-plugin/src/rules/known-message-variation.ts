import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `known-message-variation` refuse. */
export const knownMessageVariation = createRule({
  name: 'known-message-variation',
  description: 'a message names a variation of the campaign that the request names',
  readsSnapshot: true,
});
