import { sendMessages, triggerCampaign, trackUsers } from '../../support/senders.js';
import type { HardCases } from './hard-case.js';

const card = (fields: string): string =>
  sendMessages(`{ broadcast: true, messages: { content_card: { ${fields} } } }`);
const whatsApp = (fields: string): string =>
  sendMessages(
    `{ broadcast: true, messages: { whats_app: { app_id: 'a', subscription_group_id: 's', ${fields} } } }`,
  );
const android = (fields: string): string =>
  sendMessages(`{ broadcast: true, messages: { android_push: { ${fields} } } }`);

/** Marks the opening of the message. */
const marked = (code: string): string => code.replace(/(?<=(?:content_card|android_push): )\{/, '«{»');

/** Conditions: in the code, and in what Braze documents. */
export const choices: HardCases = {
  'a card of unknown layout': {
    because: 'what a card needs follows from its layout',
    code: card('type: options.layout, time_to_live: 60'),
  },
  'a card of unknown layout that never expires': {
    because: 'every layout needs an end',
    code: marked(card('type: options.layout, title: options.title')),
  },
  'a card of two layouts': {
    because: 'only one of them needs a picture, and it is told at that one',
    code: card("type: user.big ? «'BANNER'» : 'CLASSIC', title: '-', description: '-', time_to_live: 60"),
  },
  'a card of two layouts that need a picture': {
    because: 'each of them is wrong on its own',
    code: card(
      "type: user.big ? «'BANNER'» : «'CAPTIONED_IMAGE'», title: '-', description: '-', time_to_live: 60",
    ),
  },
  'a WhatsApp message of unknown type': {
    because: 'what the message holds follows from the type',
    code: whatsApp('message_type: options.type, message: {}'),
  },
  'a WhatsApp message of unknown type that is a text': {
    because: 'it is an object for every type',
    code: whatsApp("message_type: options.type, message: «'Hi'»"),
  },
  'a WhatsApp message of a type that is not documented': {
    because: 'nothing is known of its message',
    code: whatsApp("message_type: «'poll_message'», message: { options: [] }"),
  },
  'a push of which it is unknown whether it only synchronises': {
    because: 'with it the texts must be missing, without it they are needed',
    code: android('send_to_sync: options.sync'),
  },
  'a push with texts of which it is unknown whether it only synchronises': {
    because: 'that is decided together with the texts',
    code: android('send_to_sync: options.sync, alert: options.alert, title: options.title'),
  },
  'a push that never only synchronises': {
    because: 'then it needs the texts',
    code: marked(android('send_to_sync: false, priority: 1')),
  },
  'an alert that may be a text or an object': {
    because: 'neither arm is accepted',
    code: sendMessages('{ broadcast: true, messages: { apple_push: { alert: user.vip ? «7» : «[]» } } }'),
  },
  'an alert of unknown form': {
    because: 'one of the two forms may be it',
    code: sendMessages('{ broadcast: true, messages: { apple_push: { alert: options.alert } } }'),
  },
  'both arms wrong': {
    because: 'each arm is sent on some runs',
    code: triggerCampaign('{ campaign_id: user.vip ? «1» : «2», broadcast: true }'),
  },
  'one arm wrong': {
    because: 'whoever reaches it sends it',
    code: triggerCampaign("{ campaign_id: user.vip ? «1» : 'c2', broadcast: true }"),
  },
  'a wrong arm within an arm': {
    because: 'whoever reaches it sends it',
    code: triggerCampaign("{ campaign_id: user.vip ? 'c1' : user.new ? «2» : 'c3', broadcast: true }"),
  },
  'conditions that exclude each other': {
    because: 'arms of two conditions may be correlated',
    code: triggerCampaign(
      "{ campaign_id: 'c1', broadcast: user.id ? false : true, recipients: user.id ? [{ external_user_id: user.id }] : [] }",
    ),
  },
  'conditions that cannot work together': {
    because: 'every combination is refused',
    code: triggerCampaign(
      "{ campaign_id: 'c1', «broadcast»: user.all ? true : 'true', recipients: user.id ? [{ external_user_id: 'u1' }] : [user] }",
    ),
  },
  'two conditions and their opposites': {
    because: 'only one of the two is ever sent',
    code: triggerCampaign(
      "{ campaign_id: 'c1', ...(user.id && { recipients: [user] }), ...(!user.id && { broadcast: true }) }",
    ),
  },
  'an empty list as a fallback': {
    because: 'it stands for the unknown value',
    code: sendMessages('{ external_user_ids: options.ids ?? [], messages: options.messages }'),
  },
  'an empty list behind ||': {
    because: 'it stands for the unknown value',
    code: sendMessages('{ external_user_ids: options.ids || [], messages: options.messages || {} }'),
  },
  'an empty list as a parameter’s default': {
    because: 'it stands for the unknown value',
    code: `
export const send = (braze, ids = [], messages = {}) =>
  braze.post('/messages/send', { external_user_ids: ids, messages });`,
  },
  'a fallback of the wrong type': {
    because: 'it is sent where nothing else is there',
    code: triggerCampaign('{ campaign_id: options.campaign ?? «0», broadcast: true }'),
  },
  'a fallback that is never used': {
    because: 'the left side is always there',
    code: triggerCampaign("{ campaign_id: 'c1' ?? 0, broadcast: true }"),
  },
  'an enum member from a template': {
    because: 'the rest may complete it',
    code: sendMessages(
      '{ broadcast: true, recipient_subscription_state: `opted_${options.state}`, messages: options.messages }',
    ),
  },
  'no enum member from a template': {
    because: 'no member begins like this',
    code: sendMessages(
      '{ broadcast: true, recipient_subscription_state: «`state_${options.state}`», messages: options.messages }',
    ),
  },
  'a pattern over a template': {
    because: 'the known part fits',
    code: sendMessages('{ broadcast: true, send_id: `spring-${options.day}`, messages: options.messages }'),
  },
  'a pattern that a template breaks': {
    because: 'a send id holds ASCII only, and the known part does not',
    code: sendMessages(
      '{ broadcast: true, send_id: «`frühling-${options.day}`», messages: options.messages }',
    ),
  },
  'a length that a template exceeds': {
    because: 'the known part alone is too long',
    code: sendMessages(
      `{ broadcast: true, send_id: «\`${'s'.repeat(65)}\${options.day}\`», messages: options.messages }`,
    ),
  },
  'Liquid in a limited text': {
    because: 'its length is not known before Braze expands it',
    code: sendMessages(
      `{ broadcast: true, send_id: '{{${'campaign.${api_id} | append: '.repeat(9)}}}', messages: options.messages }`,
    ),
  },
  'Liquid where a number is needed': {
    because: 'its kind is known',
    code: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', badge: «'{{custom_attribute.${badge}}}'» } } }",
    ),
  },
  'Liquid in an enum': {
    because: 'what it becomes is not known',
    code: trackUsers("{ attributes: [{ external_id: user.id, email_subscribe: '{{state}}' }] }"),
  },
};
