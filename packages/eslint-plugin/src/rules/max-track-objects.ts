import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `max-track-objects` refuse. */
export const maxTrackObjects = createRule({
  name: 'max-track-objects',
  description: 'a request to `/users/track` holds at most 75 attributes, 75 events and 75 purchases',
});
