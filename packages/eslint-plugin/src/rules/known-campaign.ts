import { createRule } from '../create-rule.js';

/** Reports what the catalogue's constraints of the rule `known-campaign` refuse. */
export const knownCampaign = createRule({
  name: 'known-campaign',
  description: 'the campaigns, Canvases, segments and apps that requests name exist',
  readsSnapshot: true,
});
