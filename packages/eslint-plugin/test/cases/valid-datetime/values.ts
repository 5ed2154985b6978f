import {
  scheduleCanvas,
  scheduleMessages,
  sendMessages,
  trackUsers,
  triggerCampaign,
} from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

const time = (value: string, before?: string): string =>
  scheduleCanvas(`{ canvas_id: 'v1', broadcast: true, schedule: { time: ${value} } }`, before);

const expiry = (value: string): string =>
  sendMessages(
    `{ external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', expiry: ${value} } } }`,
  );

const expireAt = (value: string): string =>
  scheduleMessages(
    `{ broadcast: true, schedule: options.schedule, messages: { content_card: { type: options.type, expire_at: ${value} } } }`,
  );

const filter = (fields: string): string =>
  triggerCampaign(
    `{ campaign_id: 'c1', audience: { AND: [{ custom_attribute: { custom_attribute_name: 'renewal', ${fields} } }] } }`,
  );

const lastUsed = (fields: string): string =>
  triggerCampaign(`{ campaign_id: 'c1', audience: { last_used_app: { ${fields} } } }`);

/** What a time can be written as, at each of the places that have one. */
export const values: Twins = {
  'a month beyond December': {
    reports: time("«'2030-13-24T09:00:00Z'»"),
    silent: time("'2030-12-24T09:00:00Z'"),
  },
  'a leap day': { reports: time("«'2029-02-29'»"), silent: time("'2028-02-29'") },
  'a minute beyond 59': { reports: time("«'2030-05-24T09:60:00Z'»"), silent: time("'2030-05-24T09:59:00Z'") },
  'an offset': { reports: time("«'2030-05-24T09:00:00 CET'»"), silent: time("'2030-05-24T09:00:00+01:00'") },
  'fractions of a second': {
    reports: time("«'2030-05-24T09:00:00.Z'»"),
    silent: time("'2030-05-24T09:00:00.125Z'"),
  },
  'a blank between date and time': {
    reports: time("«'2030-05-24 at 09:00'»"),
    silent: time("'2030-05-24 09:00:00'"),
  },
  'a date with slashes': { reports: time("«'2030/05/24'»"), silent: time("'2030-05-24'") },
  'digits without zeros': { reports: time("«'2030-5-24'»"), silent: time("'2030-05-24T09:00Z'") },
  'a pattern left in place': { reports: time("«'YYYY-MM-DDTHH:mm:ssZ'»"), silent: time('options.format') },
  'seconds since 1970 as a text': { reports: time("«'1893456000'»"), silent: time("'18930524'") },
  'seconds since 1970 as a number': { reports: time('«1893456000»'), silent: time('options.seconds') },
  null: { reports: time('«null»'), silent: expiry('null') },
  'a list': { reports: time("«['2030-05-24']»"), silent: time("['2030-05-24'][0]") },
  'an object': { reports: time("«{ date: '2030-05-24' }»"), silent: time("{ date: '2030-05-24' }.date") },
  'Liquid and other words': { reports: time("«'at noon'»"), silent: time("'{{${date_time}}}'") },
  'a Date and its milliseconds': {
    reports: time('«new Date(options.at).getTime()»'),
    silent: time('new Date(options.at)'),
  },
  'a Date as a number': { reports: time('«+new Date()»'), silent: time('new Date().toJSON()') },
  'a template with words': {
    reports: time('«`${options.date} at ${options.hour}`»'),
    silent: time('`${options.date}T${options.hour}:00:00Z`'),
  },
  'a template with a wrong beginning': {
    reports: time('«`on ${options.date}`»'),
    silent: time('`2030-05-${options.day}`'),
  },
  'a concatenation': {
    reports: time("«options.date + ' 9 am'»"),
    silent: time("options.date + 'T09:00:00' + options.zone"),
  },
  'a concatenation of constants': {
    reports: time('«day + hour»', "const day = '2030-05-24';\n  const hour = 'T09h';"),
    silent: time('day + hour', "const day = '2030-05-24';\n  const hour = 'T09:00';"),
  },
  'a wrong fallback': {
    reports: time("options.time ?? «'now'»"),
    silent: time("options.time ?? '2030-05-24T09:00:00Z'"),
  },
  'a wrong arm': {
    reports: time("options.late ? «'22:00'» : '2030-05-24T09:00:00Z'"),
    silent: time("options.late ? '2030-05-24T22:00:00Z' : '2030-05-24T09:00:00Z'"),
  },
  'two wrong arms': {
    reports: time("options.late ? «'22:00'» : «'09:00'»"),
    silent: time("options.late ? user.late : '2030-05-24'"),
  },
  'a call of a library': {
    reports: time("«'moment().format()'»"),
    silent: time("moment().add(1, 'day').format()"),
  },
  'a Date in words': {
    reports: time('«new Date(options.at).toString()»'),
    silent: time('options.at.toString()'),
  },
  'a Date as the United States write it': {
    reports: time("«new Date(options.at).toLocaleString('en-US')»"),
    silent: time("new Date(options.at).toLocaleString('sv-SE')"),
  },
  'an expiry': { reports: expiry("«'in 2 hours'»"), silent: expiry("'2030-05-24T09:00:00Z'") },
  'an expiry in seconds': { reports: expiry('«3600»'), silent: expiry('undefined') },
  'a card that expires': { reports: expireAt("«'30 days'»"), silent: expireAt("'2030-05-24T09:00:00'") },
  'a card that expires in milliseconds': {
    reports: expireAt('«Date.now() + 86_400_000»'),
    silent: expireAt('new Date(Date.now() + 86_400_000).toISOString()'),
  },
  'an audience by date': {
    reports: filter("comparison: 'after', value: «'yesterday'»"),
    silent: filter("comparison: 'after', value: '2030-05-24'"),
  },
  'an audience by a number of days': {
    reports: filter("comparison: 'before', value: «30»"),
    silent: filter("comparison: 'less_than_x_days_ago', value: 30"),
  },
  'an audience by a text': {
    reports: filter("comparison: 'before', value: «'gold'»"),
    silent: filter("comparison: 'equals', value: 'gold'"),
  },
  'an audience with a comparison of run time': {
    reports: filter("comparison: 'after', value: «'gold'»"),
    silent: filter("comparison: options.comparison, value: 'gold'"),
  },
  'an audience by last use': {
    reports: lastUsed("comparison: 'after', value: «'last month'»"),
    silent: lastUsed("comparison: 'after', value: '2030-07-22T13:17:55+0000'"),
  },
  'a time that is left out': {
    reports: time("«'never'»"),
    silent: scheduleCanvas("{ canvas_id: 'v1', broadcast: true, schedule: { in_local_time: true } }"),
  },
  'a time elsewhere': {
    reports: time("«'elsewhere'»"),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', broadcast: true, schedule: { time: 'now' }, trigger_properties: { time: 'now' } }",
    ),
  },
  'a zone beside local time, which is but a hint': {
    reports: scheduleCanvas(
      "{ canvas_id: 'v1', broadcast: true, schedule: { time: «'09:00'», in_local_time: true } }",
    ),
    silent: scheduleCanvas(
      "{ canvas_id: 'v1', broadcast: true, schedule: { time: '2030-05-24T09:00:00Z', in_local_time: true } }",
    ),
  },
  'the time of an event, which another rule owns': {
    reports: scheduleMessages("{ broadcast: true, messages: options.messages, schedule: { time: «'now'» } }"),
    silent: trackUsers("{ events: [{ external_id: user.id, name: 'visit', time: 'now' }] }"),
  },
};
