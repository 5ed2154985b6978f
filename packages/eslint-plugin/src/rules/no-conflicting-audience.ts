import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `no-conflicting-audience` refuse. */
export const noConflictingAudience = createRule({
  name: 'no-conflicting-audience',
  description: 'a request targets its audience in one way only',
});
