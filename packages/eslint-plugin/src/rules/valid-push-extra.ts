import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-push-extra` refuse. */
export const validPushExtra = createRule({
  name: 'valid-push-extra',
  description: '`extra` of a push is an object',
});
