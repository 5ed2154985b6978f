import { scheduleCampaign, sendMessages, trackUsers, triggerCampaign } from '../../support/senders.js';
import type { HardCases } from './hard-case.js';

/** What JavaScript makes of a value when it is sent, and what TypeScript says of it. */
export const values: HardCases = {
  'undefined under a needed key': {
    because: 'the key is not sent',
    code: triggerCampaign('{ campaign_id: «undefined», broadcast: true }'),
  },
  'undefined under any other key': {
    because: 'the key is not sent',
    code: triggerCampaign("{ campaign_id: 'c1', broadcast: true, recipients: undefined, send_id: void 0 }"),
  },
  'undefined in a list': {
    because: 'it is sent as null',
    code: sendMessages('{ external_user_ids: [user.id, «undefined»], messages: options.messages }'),
  },
  'undefined that is taken out of a list again': {
    because: 'the key is not sent',
    code: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', extra: [undefined][0] }, android_push: { alert: '-', title: '-', extra: Array(1)[0] } } }",
    ),
  },
  'a list of pairs with undefined': {
    because: 'the key is not sent',
    code: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', ...Object.fromEntries([['extra', undefined]]) } } }",
    ),
  },
  'undefined that was in a list of JSON': {
    because: 'the text says null',
    code: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', extra: all[0] } } }",
      'const { all } = JSON.parse(JSON.stringify({ all: [«undefined»] }));',
    ),
  },
  'an unknown value under a needed key': {
    because: 'it may be there',
    code: triggerCampaign('{ campaign_id: options.campaign, broadcast: true }'),
  },
  'NaN under a key that is needed': {
    because: 'it is sent as null',
    code: trackUsers(
      "{ purchases: [{ external_id: user.id, product_id: 'p', currency: 'EUR', price: «NaN», time: '2030-01-01' }] }",
    ),
  },
  'a division that may give NaN': {
    because: 'it may give a number',
    code: trackUsers(
      "{ purchases: [{ external_id: user.id, product_id: 'p', currency: 'EUR', price: user.sum / user.count, time: '2030-01-01' }] }",
    ),
  },
  'Infinity under a key that may be null': {
    because: 'it is sent as null, which passes there',
    code: sendMessages("{ broadcast: true, messages: { apple_push: { alert: '-', badge: Infinity } } }"),
  },
  'a Date where a date is needed': {
    because: 'it is sent as ISO 8601',
    code: scheduleCampaign("{ campaign_id: 'c1', broadcast: true, schedule: { time: new Date() } }"),
  },
  'a Date where a number is needed': {
    because: 'it is sent as a text',
    code: trackUsers(
      "{ purchases: [{ external_id: user.id, product_id: 'p', currency: 'EUR', price: «new Date()», time: new Date() }] }",
    ),
  },
  'a Set where a list is needed': {
    because: 'it is sent as an empty object',
    code: sendMessages("{ external_user_ids: «new Set(['u1'])», messages: options.messages }"),
  },
  'a Set that is spread': {
    because: 'then it is a list',
    code: sendMessages('{ external_user_ids: [...new Set(options.ids)], messages: options.messages }'),
  },
  'a Map where an object is needed': {
    because: 'it is sent as an empty object',
    code: triggerCampaign("{ campaign_id: 'c1', broadcast: true, trigger_properties: new Map([['a', 1]]) }"),
  },
  'a bigint': {
    because: 'nothing is sent at all, JSON.stringify throws',
    code: triggerCampaign('{ campaign_id: 42n, broadcast: true }'),
  },
  'as const': {
    because: 'it changes nothing of what is sent',
    code: triggerCampaign('{ campaign_id: «42», broadcast: true } as const'),
  },
  satisfies: {
    because: 'it changes nothing of what is sent',
    code: triggerCampaign('{ campaign_id: «42», broadcast: true } satisfies Record<string, unknown>'),
  },
  'as any': {
    because: 'the value is still a number',
    code: triggerCampaign('{ campaign_id: «42» as any, broadcast: true }'),
  },
  'an assertion of another type': {
    because: 'the value is still not known',
    code: triggerCampaign('{ campaign_id: options.id as number, broadcast: true }'),
  },
  'a non-null assertion': {
    because: 'the value behind it is known',
    code: triggerCampaign('{ campaign_id: id!, broadcast: true }', 'const id: number | undefined = «42»;'),
  },
  'an annotated parameter': {
    because: 'the annotation is trusted',
    code: `
export const send = (braze: Client, campaign: number) =>
  braze.post('/campaigns/trigger/send', { campaign_id: «campaign», broadcast: true });`,
  },
  'an annotated parameter of several types': {
    because: 'one of them is right',
    code: `
export const send = (braze: Client, campaign: number | string) =>
  braze.post('/campaigns/trigger/send', { campaign_id: campaign, broadcast: true });`,
  },
  'an imported type': {
    because: 'it is not in view',
    code: `
import type { CampaignId } from './ids';
export const send = (braze: Client, campaign: CampaignId) =>
  braze.post('/campaigns/trigger/send', { campaign_id: campaign, broadcast: true });`,
  },
  'JSON.stringify twice': {
    because: 'a text is sent, not an object',
    code: triggerCampaign("«JSON.stringify({ campaign_id: 'c1', broadcast: true })»"),
  },
  'a text that is JSON': {
    because: 'the wrong part of it is known to the letter',
    code: `await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: '{"campaign_id":«42»,"broadcast":true}' });`,
  },
  'a text that is JSON, with a missing key': {
    because: 'the object in it lacks the key',
    code: `await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: '«{»"broadcast":true}' });`,
  },
  'a template that is JSON but for a hole': {
    because: 'what fills the hole may bring more than a value',
    code: 'await fetch("https://rest.iad-01.braze.com/campaigns/trigger/send", { method: "POST", body: `{"campaign_id":${options.id}}` });',
  },
  'JSON.stringify of a part': {
    because: 'the part is a text',
    code: triggerCampaign(
      "{ campaign_id: 'c1', broadcast: true, trigger_properties: «JSON.stringify({ a: 1 })» }",
    ),
  },
  'JSON.stringify with a replacer': {
    because: 'the replacer may change everything',
    code: "await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ campaign_id: 42 }, replacer) });",
  },
  'JSON.stringify with an indentation': {
    because: 'white space means nothing',
    code: "await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ campaign_id: «42», broadcast: true }, null, 2) });",
  },
  'a copy through JSON': {
    because: 'it holds what the original holds',
    code: triggerCampaign('JSON.parse(JSON.stringify({ campaign_id: «42», broadcast: true }))'),
  },
  'an environment variable under a needed key': {
    because: 'it is taken to be there, and to be a text',
    code: triggerCampaign('{ campaign_id: process.env.CAMPAIGN_ID, broadcast: true }'),
  },
  'an environment variable where a number is needed': {
    because: 'it is a text',
    code: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', badge: «process.env.BADGE» } } }",
    ),
  },
};
