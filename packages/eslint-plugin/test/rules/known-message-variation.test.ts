import { testRule } from '../support/rule-cases.js';
import { sendMessages } from '../support/senders.js';
import { known, settingsWith } from '../support/snapshots.js';

const settings = settingsWith();

const send = (campaign: string, push: string, says: readonly string[] = []) => ({
  code: sendMessages(
    `{ ${campaign}external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', ${push} } } }`,
  ),
  settings,
  says,
});
const ofOrder = `campaign_id: '${known.api}', `;

testRule('known-message-variation', {
  reports: {
    'a variation that does not exist: the one of the channel is meant': send(
      ofOrder,
      "message_variation_id: «'gone'»",
      ['400 Invalid Message Variant', '"Order updates"', 'Did you mean `order-ios` ("On its way")?'],
    ),
    'a variation of another campaign': send(ofOrder, "message_variation_id: «'welcome-email'»", [
      'a message variation of the campaign `9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f` ("Welcome")',
    ]),
    'one arm': send(ofOrder, "message_variation_id: user.isNew ? 'order-ios' : «'gone'»"),
    'a campaign of a constant': {
      code: sendMessages(
        "{ campaign_id: CAMPAIGN, external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', message_variation_id: «'gone'» } } }",
        `const CAMPAIGN = '${known.api}';`,
      ),
      settings,
    },
    'a variation that no campaign has, of a campaign that is not known': {
      ...send('campaign_id: process.env.CAMPAIGN, ', "message_variation_id: «'gone'»", [
        'no campaign of the workspace had',
      ]),
      settings: settingsWith(),
    },
    'each of two channels': {
      code: sendMessages(`{
        campaign_id: '${known.api}',
        external_user_ids: [user.id],
        messages: {
          apple_push: { alert: 'Hi', message_variation_id: «'a'» },
          sms: { app_id: user.app, subscription_group_id: user.group, body: 'Hi', message_variation_id: «'b'» },
        },
      }`),
      settings,
    },
    'a translation': {
      code: `fetch('https://rest.iad-01.braze.com/campaigns/translations', {
        method: 'PUT',
        headers: { Authorization: \`Bearer \${key}\`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ campaign_id: '${known.api}', message_variation_id: «'gone'», locale_id: locale, translation_map: map }),
      });`,
      settings,
    },
  },
  silent: {
    'a variation of the campaign': send(ofOrder, "message_variation_id: 'order-ios'"),
    'a variation that is not known': send(ofOrder, 'message_variation_id: user.variation'),
    Liquid: send(ofOrder, "message_variation_id: '{{variation}}'"),
    'a campaign that does not exist, which is told itself': send(
      "campaign_id: 'gone', ",
      "message_variation_id: 'gone'",
    ),
    'no campaign': send('', "message_variation_id: 'gone'"),
    'a campaign that may not be there': send('campaign_id: user.campaign, ', "message_variation_id: 'gone'"),
    'a campaign under a condition': send(
      "...(user.isNew && { campaign_id: '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90' }), ",
      "message_variation_id: 'order-ios'",
    ),
    'another campaign with it, where the campaign is not known': send(
      'campaign_id: process.env.CAMPAIGN, ',
      "message_variation_id: 'order-ios'",
    ),
    'no settings': { ...send(ofOrder, "message_variation_id: 'gone'"), settings: {} },
  },
});
