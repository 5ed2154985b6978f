import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `no-deprecated-property` refuse. */
export const noDeprecatedProperty = createRule({
  name: 'no-deprecated-property',
  description: 'keys are not ones that Braze has replaced',
});
