import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `matching-message-type` refuse. */
export const matchingMessageType = createRule({
  name: 'matching-message-type',
  description: 'a message names a variation of its own channel',
  readsSnapshot: true,
});
