import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `no-unknown-property` refuse. */
export const noUnknownProperty = createRule({
  name: 'no-unknown-property',
  description: 'keys are ones that Braze reads at that place',
});
