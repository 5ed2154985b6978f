import { testRule } from '../support/rule-cases.js';
import {
  scheduleCampaign,
  scheduleCanvas,
  scheduleMessages,
  sendMessages,
  sendTransactional,
  trackUsers,
  triggerCampaign,
  triggerCanvas,
} from '../support/senders.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

testRule(
  'no-deprecated-property',
  casesOf({
    'an API key beside the messages': {
      reports: {
        code: sendMessages('{ «api_key»: options.key, broadcast: true, messages: options.messages }'),
        says: ['`api_key`', 'deprecated'],
      },
      silent: sendMessages('{ broadcast: true, messages: options.messages }'),
    },
    'an API key of the environment': {
      reports: trackUsers('{ «api_key»: process.env.BRAZE_API_KEY, attributes: [user] }'),
      silent: trackUsers('{ attributes: [{ external_id: user.id, api_key: user.key }] }'),
    },
    'an API key beside a campaign': {
      reports: triggerCampaign("{ campaign_id: 'c1', broadcast: true, «'api_key'»: 'k' }"),
      silent: triggerCampaign("{ campaign_id: 'c1', broadcast: true, trigger_properties: { api_key: 'k' } }"),
    },
    'an API key in shorthand': {
      reports: scheduleCampaign(
        "{ campaign_id: 'c1', «api_key», schedule: options.schedule, broadcast: true }",
        'const { api_key } = options;',
      ),
      silent: scheduleCampaign(
        "{ campaign_id: 'c1', schedule: options.schedule, broadcast: true }",
        'const { api_key } = options;',
      ),
    },
    'an API key that is assigned later': {
      reports: sendTransactional(
        'body',
        'const body = { recipient: user };\n  body.«api_key» = options.key;',
      ),
      silent: sendTransactional(
        'body',
        'const body = { api_key: options.key, recipient: user };\n  delete body.api_key;',
      ),
    },
    'an API key under a condition': {
      reports: scheduleMessages(
        '{ ...(options.key && { «api_key»: options.key }), schedule: options.schedule, broadcast: true, messages: options.messages }',
      ),
      silent: scheduleMessages(
        '{ ...options, schedule: options.schedule, broadcast: true, messages: options.messages }',
      ),
    },
    'an API key that is undefined': {
      reports: sendMessages("{ «api_key»: 'k', broadcast: true, messages: options.messages }"),
      silent: sendMessages('{ api_key: undefined, broadcast: true, messages: options.messages }'),
    },
    'entry properties of a Canvas': {
      reports: {
        code: triggerCanvas(
          "{ canvas_id: 'v1', broadcast: true, «canvas_entry_properties»: { plan: 'pro' } }",
        ),
        says: ['`context`'],
      },
      silent: triggerCanvas("{ canvas_id: 'v1', broadcast: true, context: { plan: 'pro' } }"),
    },
    'entry properties of a scheduled Canvas': {
      reports: scheduleCanvas(
        "{ canvas_id: 'v1', broadcast: true, schedule: options.schedule, «canvas_entry_properties»: options.properties }",
      ),
      silent: scheduleCanvas(
        "{ canvas_id: 'v1', broadcast: true, schedule: options.schedule, context: options.properties }",
      ),
    },
    'entry properties of a recipient': {
      reports: triggerCanvas(
        "{ canvas_id: 'v1', recipients: [{ external_user_id: user.id, «canvas_entry_properties»: { a: 1 } }] }",
      ),
      silent: triggerCanvas(
        "{ canvas_id: 'v1', recipients: [{ external_user_id: user.id, context: { canvas_entry_properties: 1 } }] }",
      ),
    },
    'entry properties of every recipient': {
      reports: triggerCanvas(
        "{ canvas_id: 'v1', recipients: options.ids.map((id) => ({ external_user_id: id, «canvas_entry_properties»: {} })) }",
      ),
      silent: triggerCanvas(
        "{ canvas_id: 'v1', recipients: options.ids.map((id) => ({ external_user_id: id, context: {} })) }",
      ),
    },
    'a message to Windows Phone': {
      reports: sendMessages(
        "{ broadcast: true, messages: { «windows_phone8_push»: { toast_content: 'Hi' } } }",
      ),
      silent: sendMessages("{ broadcast: true, messages: { web_push: { title: 'Hi', alert: 'Hi' } } }"),
    },
    'a message to Windows': {
      reports: sendMessages('{ broadcast: true, messages: { «windows_universal_push»: options.push } }'),
      silent: sendMessages(
        '{ broadcast: true, windows_universal_push: options.push, messages: options.messages }',
      ),
    },
    'the braze-api client': {
      reports: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
await braze.canvas.trigger.send({ canvas_id: 'v1', «canvas_entry_properties»: { a: 1 }, broadcast: true });`,
      silent: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
await braze.canvas.trigger.send({ canvas_id: 'v1', context: { a: 1 }, broadcast: true });`,
    },
  }),
);

testSuggestions('no-deprecated-property', {
  'the new name': {
    code: "braze.post('/canvas/trigger/send', { canvas_id: 'v1', broadcast: true, canvas_entry_properties: { a: 1 } });",
    outputs: ["braze.post('/canvas/trigger/send', { canvas_id: 'v1', broadcast: true, context: { a: 1 } });"],
  },
  'the new name before a shorthand': {
    code: "braze.post('/canvas/trigger/send', { canvas_id: 'v1', broadcast: true, canvas_entry_properties });",
    outputs: [
      "braze.post('/canvas/trigger/send', { canvas_id: 'v1', broadcast: true, context: canvas_entry_properties });",
    ],
  },
  'to remove the API key': {
    code: "braze.post('/users/track', { api_key: key, attributes: [user] });",
    outputs: ["braze.post('/users/track', { attributes: [user] });"],
  },
});

const list = 'https://rest.iad-01.braze.com/campaigns/list';

testRule('no-deprecated-property', {
  reports: {
    'an API key in the address': {
      code: `fetch('${list}?«api_key»=abc&page=1');`,
      says: ['`api_key`', '`Authorization`'],
    },
    'an API key in a template':
      'fetch(`https://rest.iad-01.braze.com/campaigns/list?page=1&«api_key»=${key}`);',
    'an API key among the parameters': `import axios from 'axios'; axios.get('${list}', { params: { «api_key»: key } });`,
    'an API key among the parameters of got': `import got from 'got'; got('${list}', { searchParams: { «api_key»: key } });`,
  },
  silent: {
    'no API key in the address': `fetch('${list}?page=1');`,
    'an API key for another server': "fetch('https://api.example.com/campaigns/list?api_key=abc');",
    'parameters that are not known': `import axios from 'axios'; axios.get('${list}', { params });`,
    'a part of another name': `fetch('${list}?my_api_key=abc');`,
  },
});
