import { testRule } from '../support/rule-cases.js';
import { sendMessages } from '../support/senders.js';
import { known, settingsWith } from '../support/snapshots.js';

const settings = settingsWith();

const send = (messages: string, campaign = `'${known.api}'`, says: readonly string[] = []) => ({
  code: sendMessages(`{ campaign_id: ${campaign}, external_user_ids: [user.id], messages: { ${messages} } }`),
  settings,
  says,
});
const card = "type: 'CLASSIC', title: 'Hi', description: 'Hi', time_to_live: 60";

testRule('matching-message-type', {
  reports: {
    'an e-mail in an Apple push': send(
      "apple_push: { alert: 'Hi', message_variation_id: «'order-email'» }",
      undefined,
      [
        '400 Mismatched Message Type',
        'for the channel `email`',
        '`messages.apple_push` needs one for `ios_push`',
      ],
    ),
    'an Apple push in an Android push': send(
      "android_push: { alert: 'Hi', title: 'Hi', message_variation_id: «'order-ios'» }",
    ),
    'one arm': send(
      "apple_push: { alert: 'Hi', message_variation_id: user.isNew ? 'order-ios' : «'order-email'» }",
    ),
    'a card in a push': send("apple_push: { alert: 'Hi', message_variation_id: «'order-card'» }"),
    'a campaign that is not known': send(
      "apple_push: { alert: 'Hi', message_variation_id: «'order-email'» }",
      'process.env.CAMPAIGN',
    ),
  },
  silent: {
    'its own channel': send("apple_push: { alert: 'Hi', message_variation_id: 'order-ios' }"),
    'its own channel under another spelling': send(
      `content_card: { ${card}, message_variation_id: 'order-card' }`,
    ),
    'a channel that is not documented': send(
      "apple_push: { alert: 'Hi', message_variation_id: 'order-odd' }",
    ),
    'a variation that is not known': send(
      "apple_push: { alert: 'Hi', message_variation_id: user.variation }",
    ),
    'a variation of another campaign, which another rule tells': send(
      "apple_push: { alert: 'Hi', message_variation_id: 'welcome-email' }",
    ),
    'a campaign that may not be there': send(
      "apple_push: { alert: 'Hi', message_variation_id: 'order-email' }",
      'user.campaign',
    ),
    'no settings': {
      ...send("apple_push: { alert: 'Hi', message_variation_id: 'order-email' }"),
      settings: {},
    },
  },
});
