import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `valid-track-object` refuse. */
export const validTrackObject = createRule({
  name: 'valid-track-object',
  description: 'every object sent to `/users/track` is one that Braze keeps',
});
