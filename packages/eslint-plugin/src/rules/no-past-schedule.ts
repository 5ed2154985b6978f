import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `no-past-schedule` refuse. */
export const noPastSchedule = createRule({
  name: 'no-past-schedule',
  description: 'a message in local time is not scheduled for a time that has passed',
  hasSuggestions: false,
});
