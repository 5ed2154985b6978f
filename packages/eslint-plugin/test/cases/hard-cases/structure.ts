import { sendMessages, triggerCampaign, triggerCanvas } from '../../support/senders.js';
import type { HardCases } from './hard-case.js';

/** Spreads, computed keys and lists of which a part is unknown. */
export const structure: HardCases = {
  'an unknown spread after a wrong value': {
    because: 'the spread may bring a right one',
    code: triggerCampaign('{ campaign_id: 42, broadcast: true, ...options }'),
  },
  'an unknown spread before a wrong value': {
    because: 'what stands later wins',
    code: triggerCampaign('{ ...options, campaign_id: «42», broadcast: true }'),
  },
  'an unknown spread and a missing key': {
    because: 'the spread may bring it',
    code: triggerCampaign('{ broadcast: true, ...options }'),
  },
  'an unknown spread in a nested object': {
    because: 'it cannot bring a key of the outer one',
    code: triggerCampaign('«{» broadcast: true, trigger_properties: { ...options } }'),
  },
  'an unknown spread in one recipient': {
    because: 'only the other one certainly lacks an identifier',
    code: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ ...user }, «{» trigger_properties: { a: 1 } }] }",
    ),
  },
  'a spread of undefined': {
    because: 'it brings nothing',
    code: triggerCampaign('«{» broadcast: true, ...undefined }'),
  },
  'a spread of a constant before its override': {
    because: 'the wrong value of the constant is never sent',
    code: triggerCampaign(
      "{ ...base, campaign_id: 'c1' }",
      'const base = { campaign_id: 42, broadcast: true };',
    ),
  },
  'a spread of a constant after the key': {
    because: 'the value of the constant is what is sent',
    code: triggerCampaign(
      "{ campaign_id: 'c1', ...base }",
      'const base = { campaign_id: «42», broadcast: true };',
    ),
  },
  'an unknown channel map': {
    because: 'any channel may be in it, and a wrong one is still wrong',
    code: sendMessages("{ broadcast: true, messages: { ...options.channels, web_push: «{» alert: 'Hi' } } }"),
  },
  'an array spread under an upper limit': {
    because: 'the unknown part may be empty',
    code: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [...options.recipients, { external_user_id: user.id }] }",
    ),
  },
  'an array spread beyond an upper limit': {
    because: 'the known part alone is too long',
    code: sendMessages(
      "{ external_user_ids: «[...options.ids, ...Array(51).fill('u')]», messages: options.messages }",
    ),
  },
  'an array spread under a lower limit': {
    because: 'the unknown part may bring somebody',
    code: sendMessages('{ external_user_ids: [...options.ids], messages: options.messages }'),
  },
  'an array spread of an empty list': {
    because: 'nothing is left to bring somebody',
    code: sendMessages('{ external_user_ids: «[...[]]», messages: options.messages }'),
  },
  'a wrong element beside an array spread': {
    because: 'it is sent, at whichever place',
    code: sendMessages('{ external_user_ids: [...options.ids, «7»], messages: options.messages }'),
  },
  'a filtered list': {
    because: 'the wrong element may have been dropped',
    code: sendMessages(
      "{ external_user_ids: ['u1', 7].filter((id) => typeof id === 'string'), messages: options.messages }",
    ),
  },
  'a computed key of unknown name': {
    because: 'it may be the key that seems to be missing',
    code: triggerCampaign("{ [options.key]: 'c1', broadcast: true }"),
  },
  'a computed key after a wrong value': {
    because: 'it may replace the value',
    code: triggerCampaign("{ campaign_id: 42, broadcast: true, [options.key]: 'c1' }"),
  },
  'a computed key of known name': {
    because: 'it is a key like any other',
    code: triggerCampaign("{ ['campaign' + '_id']: «42», broadcast: true }"),
  },
  'a computed key in a constant': {
    because: 'its name is known',
    code: triggerCanvas("{ [KEY]: 'v1', broadcast: true }", "const KEY = 'canvas_id';"),
  },
  'duplicate keys, the first one wrong': {
    because: 'the last one wins',
    code: triggerCampaign("{ campaign_id: 42, campaign_id: 'c1', broadcast: true }"),
  },
  'duplicate keys, the last one wrong': {
    because: 'the last one wins',
    code: triggerCampaign("{ campaign_id: 'c1', campaign_id: «42», broadcast: true }"),
  },
  'a getter': {
    because: 'what it gives is not known',
    code: triggerCampaign('{ get campaign_id() { return options.id; }, broadcast: true }'),
  },
  'a method': {
    because: 'functions are not sent, so the key is missing',
    code: triggerCampaign('{ campaign_id«() { return 1; }», broadcast: true }'),
  },
  'a method under a key that nobody needs': {
    because: 'functions are not sent',
    code: triggerCampaign("{ campaign_id: 'c1', broadcast: true, send_id() { return 1; } }"),
  },
  '__proto__ in a literal': {
    because: 'it sets the prototype and is not sent',
    code: triggerCampaign("«{» __proto__: { campaign_id: 'c1' }, broadcast: true }"),
  },
  '__proto__ as a computed key': {
    because: 'it is an ordinary key, and none that Braze reads',
    code: triggerCampaign("{ campaign_id: 'c1', broadcast: true, [«'__proto__'»]: 1 }"),
  },
  'toJSON in a literal': {
    because: 'it decides what is sent',
    code: triggerCampaign('{ toJSON: () => options.body, broadcast: 1 }'),
  },
  'an instance of a class': {
    because: 'its fields are not looked at',
    code: triggerCampaign('new Body()', 'class Body { broadcast = 1; }'),
  },
  'an object built from entries': {
    because: 'its keys are not known',
    code: triggerCampaign('Object.fromEntries(options.entries)'),
  },
};
