import { testRule } from '../support/rule-cases.js';
import { scheduleMessages, sendMessages, triggerCampaign } from '../support/senders.js';
import { casesOf } from '../support/twins.js';

testRule(
  'require-message',
  casesOf({
    'no messages at all': {
      reports: {
        code: sendMessages('«{» external_user_ids: [user.id] }'),
        says: ['`messages`', '400 No message to send'],
      },
      silent: sendMessages('{ external_user_ids: [user.id], messages: options.messages }'),
    },
    'a schedule without messages': {
      reports: scheduleMessages("«{» broadcast: true, schedule: { time: '2030-01-01T00:00:00Z' } }"),
      silent: scheduleMessages(
        "{ broadcast: true, schedule: { time: '2030-01-01T00:00:00Z' }, messages: { sms: options.sms } }",
      ),
    },
    'an empty object': {
      reports: {
        code: sendMessages('{ broadcast: true, messages: «{}» }'),
        says: ['`messages` holds no message'],
      },
      silent: sendMessages('{ broadcast: true, messages: { email: {} } }'),
    },
    'messages that are undefined': {
      reports: sendMessages('{ broadcast: true, messages: «undefined» }'),
      silent: sendMessages('{ broadcast: true, messages: options.messages }'),
    },
    'a message beside the messages': {
      reports: sendMessages("«{» broadcast: true, apple_push: { alert: 'Hi' } }"),
      silent: sendMessages("{ broadcast: true, messages: { apple_push: { alert: 'Hi' } } }"),
    },
    'another name for the messages': {
      reports: sendMessages("«{» broadcast: true, message: { sms: { body: 'Hi' } } }"),
      silent: sendMessages("{ broadcast: true, messages: { text: { body: 'Hi' } } }"),
    },
    'a deleted key': {
      reports: sendMessages(
        'body',
        'const body = «{» broadcast: true, messages: options.messages };\n  delete body.messages;',
      ),
      silent: sendMessages(
        'body',
        'const body = { broadcast: true, messages: options.messages };\n  delete body.broadcast;',
      ),
    },
    'channels that are assigned later': {
      reports: sendMessages(
        'body',
        'const body = { broadcast: true, messages: «{}» };\n  body.send_id = options.sendId;',
      ),
      silent: sendMessages(
        'body',
        'const body = { broadcast: true, messages: {} };\n  body.messages.sms = options.sms;',
      ),
    },
    'channels that are assigned under a condition': {
      reports: sendMessages(
        'body',
        'const body = «{» broadcast: true };\n  if (user.id) body.send_id = options.sendId;',
      ),
      silent: sendMessages(
        'body',
        'const body = { broadcast: true, messages: {} };\n  if (user.phone) body.messages.sms = options.sms;',
      ),
    },
    'an unknown spread': {
      reports: sendMessages('«{» broadcast: true, audience: { ...options.audience } }'),
      silent: sendMessages('{ broadcast: true, ...options }'),
    },
    'a wrong arm': {
      reports: sendMessages('{ broadcast: true, messages: options.off ? «{}» : options.messages }'),
      silent: sendMessages(
        '{ broadcast: true, messages: options.off ? options.fallback : options.messages }',
      ),
    },
    'two wrong arms': {
      reports: sendMessages('{ broadcast: true, messages: options.off ? «{}» : «undefined» }'),
      silent: sendMessages('{ broadcast: true, messages: options.messages || {} }'),
    },
    'channels under a condition': {
      reports: sendMessages(
        '{ broadcast: true, messages: «{}», ...(options.id && { send_id: options.id }) }',
      ),
      silent: sendMessages('{ broadcast: true, messages: { ...(user.phone && { sms: options.sms }) } }'),
    },
    'a campaign, which brings its own messages': {
      reports: sendMessages("«{» campaign_id: 'c1', broadcast: true }"),
      silent: triggerCampaign("{ campaign_id: 'c1', broadcast: true }"),
    },
    'the braze-api client': {
      reports: `
import { Braze } from 'braze-api';
const braze = new Braze(process.env.URL, process.env.KEY);
await braze.messages.send(«{» external_user_ids: ['u1'] });`,
      silent: `
import { Braze } from 'braze-api';
const braze = new Braze(process.env.URL, process.env.KEY);
await braze.campaigns.trigger.send({ campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] });`,
    },
  }),
);
