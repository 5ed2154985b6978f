/** A request that lacks recipients, and has a key that Braze does not know there. */
export const refused = [
  "await fetch('https://rest.iad-01.braze.com/messages/send', {",
  "  method: 'POST',",
  '  body: JSON.stringify({',
  "    recipients: ['a'],",
  "    messages: { sms: { subscription_group_id: 'x', body: 'Hi', app_id: 'y' } },",
  '  }),',
  '});',
  '',
].join('\n');

/** A request that may be right. */
export const accepted = refused.replace('recipients', 'external_user_ids');

/** What a request that needs the permission `messages.send` is told when the key only has another one. */
export const otherPermissions = { permissions: ['users.track'] };

/** A text without a word that speaks of Braze. */
export const unrelated = 'export const answer = 42;\n';
