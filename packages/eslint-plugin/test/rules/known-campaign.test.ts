import { testRule } from '../support/rule-cases.js';
import {
  scheduleCanvas,
  sendMessages,
  trackUsers,
  triggerCampaign,
  triggerCanvas,
} from '../support/senders.js';
import { known, settingsWith } from '../support/snapshots.js';

const settings = settingsWith();
const given = (code: string, says: readonly string[] = []) => ({ code, settings, says });
const withChanges = (changes: Readonly<Record<string, unknown>>, code: string) => ({
  code,
  settings: settingsWith(changes),
});

const rest = 'https://rest.iad-01.braze.com';
const transactional = (url: string): string => `fetch(${url}, {
  method: 'POST',
  headers: { Authorization: \`Bearer \${key}\`, 'Content-Type': 'application/json' },
  body: JSON.stringify({ recipient: { external_user_id: user.id } }),
});`;

testRule('known-campaign', {
  reports: {
    'a campaign that does not exist': given(
      triggerCampaign("{ campaign_id: «'a-campaign'», broadcast: true }"),
      ['400 Invalid Campaign ID', 'the workspace had no campaign with this id on 20'],
    ),
    'a slip in the id': given(
      triggerCampaign("{ campaign_id: «'417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a91'», broadcast: true }"),
      [`Did you mean \`${known.api}\` ("Order updates")?`],
    ),
    'a name in place of the id': given(triggerCanvas("{ canvas_id: «'onboarding'», broadcast: true }"), [
      `Did you mean \`${known.canvas}\` ("Onboarding")?`,
      '400 Bad Request',
    ]),
    'the id of a Canvas as that of a campaign': given(
      triggerCampaign(`{ campaign_id: «'${known.canvas}'», broadcast: true }`),
    ),
    'a segment': given(
      sendMessages("{ segment_id: «'gone'», broadcast: true, messages: { apple_push: { alert: 'Hi' } } }"),
      ['no segment'],
    ),
    'an app': given(
      sendMessages(
        "{ external_user_ids: [user.id], messages: { email: { app_id: «'gone'», from: 'A <a@example.com>', body: 'Hi' } } }",
      ),
      ['no app'],
    ),
    'the app of a push token, which is dropped': given(
      trackUsers(
        "{ attributes: [{ external_id: user.id, push_tokens: [{ app_id: «'gone'», token: 't' }] }] }",
      ),
      ['BAD_PUSH_TOKEN_APP_ID'],
    ),
    'a campaign of the dashboard where messages come along': given(
      sendMessages(
        `{ campaign_id: «'${known.dashboard}'», external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', message_variation_id: user.variation } } }`,
      ),
      ['was built in the dashboard', '"Welcome"'],
    ),
    'one arm of two': given(
      triggerCampaign(`{ campaign_id: user.isNew ? '${known.api}' : «'gone'», broadcast: true }`),
    ),
    'both arms of two': given(
      triggerCampaign("{ campaign_id: user.isNew ? «'gone'» : «'lost'», broadcast: true }"),
    ),
    'a fallback': given(triggerCampaign("{ campaign_id: options.campaign ?? «'gone'», broadcast: true }")),
    'a constant': given(
      triggerCampaign('{ campaign_id: CAMPAIGN, broadcast: true }', "const CAMPAIGN = «'gone'»;"),
    ),
    'an assignment': given(
      triggerCampaign('body', "const body = { broadcast: true }; body.campaign_id = «'gone'»;"),
    ),
    'an empty text': given(triggerCampaign("{ campaign_id: «''», broadcast: true }")),
    'the campaign in a path': given(transactional(`'${rest}/transactional/v1/campaigns/«gone»/send'`), [
      '400 Invalid Campaign ID',
    ]),
    'the campaign in a path, with a slip': given(
      transactional(`\`${rest}/transactional/v1/campaigns/«417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a91»/send\``),
      ['Did you mean'],
    ),
    'what is known beside what is not': given(
      triggerCampaign("{ ...options.more, campaign_id: «'gone'», broadcast: true }"),
    ),
  },
  silent: {
    'a campaign that exists': given(triggerCampaign(`{ campaign_id: '${known.api}', broadcast: true }`)),
    'a campaign of the dashboard that is triggered': given(
      triggerCampaign(`{ campaign_id: '${known.dashboard}', broadcast: true }`),
    ),
    'a Canvas that exists': given(triggerCanvas(`{ canvas_id: '${known.canvas}', broadcast: true }`)),
    'a segment that exists': given(
      sendMessages(
        `{ segment_id: '${known.segment}', broadcast: true, messages: { apple_push: { alert: 'Hi' } } }`,
      ),
    ),
    'an app that exists': given(
      trackUsers(
        `{ attributes: [{ external_id: user.id, push_tokens: [{ app_id: '${known.app}', token: 't' }] }] }`,
      ),
    ),
    'the app of an event, of which no page says anything': given(
      trackUsers("{ events: [{ external_id: user.id, name: 'a', time: user.time, app_id: 'gone' }] }"),
    ),
    'no settings': triggerCampaign("{ campaign_id: 'gone', broadcast: true }"),
    'an id that is not known': given(triggerCampaign('{ campaign_id: user.campaign, broadcast: true }')),
    'an id of the environment': given(
      triggerCampaign('{ campaign_id: process.env.CAMPAIGN, broadcast: true }'),
    ),
    'a part of an id': given(triggerCampaign('{ campaign_id: `gone-${user.id}`, broadcast: true }')),
    Liquid: given(triggerCampaign("{ campaign_id: '{{campaign.${api_id}}}', broadcast: true }")),
    'what a later spread may replace': given(
      triggerCampaign("{ campaign_id: 'gone', broadcast: true, ...options.more }"),
    ),
    'a number, which another rule tells': given(triggerCampaign('{ campaign_id: 7, broadcast: true }')),
    'a path whose campaign is not known': given(
      transactional('`https://rest.iad-01.braze.com/transactional/v1/campaigns/${user.campaign}/send`'),
    ),
    'a path whose campaign exists': given(
      transactional(`'${rest}/transactional/v1/campaigns/${known.api}/send'`),
    ),
    'a permission for a campaign of another kind is not told where the kind is not known': withChanges(
      { campaigns: [{ id: 'one' }] },
      sendMessages(
        "{ campaign_id: 'one', external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', message_variation_id: user.id } } }",
      ),
    ),
    'another server': given(
      "fetch('https://example.com/api/canvas', { method: 'POST', body: JSON.stringify({ canvas_id: 'gone' }) });",
    ),
    'a Canvas id that nobody can choose': given(
      scheduleCanvas(`{ canvas_id: '${known.canvas}', broadcast: true, schedule: { time: user.time } }`),
    ),
  },
});
