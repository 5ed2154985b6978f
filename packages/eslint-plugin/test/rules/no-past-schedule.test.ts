import { beforeAll, jest } from '@jest/globals';

import { type RuleCases, testRule } from '../support/rule-cases.js';
import { scheduleCampaign, scheduleCanvas, scheduleMessages } from '../support/senders.js';
import { casesOf } from '../support/twins.js';

/** The files of this test are linted at noon of the tenth of March 2031, UTC: midnight twelve hours behind it. */
beforeAll(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2031-03-10T12:00:00Z'));
});

const schedule = (object: string, before?: string): string =>
  scheduleMessages(`{ broadcast: true, messages: options.messages, schedule: ${object} }`, before);
const local = (time: string, before?: string): string =>
  schedule(`{ time: ${time}, in_local_time: true }`, before);
const flag = (value: string, time: string, before?: string): string =>
  schedule(`{ time: ${time}, in_local_time: ${value} }`, before);
const campaign = (object: string): string =>
  scheduleCampaign(`{ campaign_id: 'c1', broadcast: true, schedule: ${object} }`);
const canvas = (object: string): string =>
  scheduleCanvas(`{ canvas_id: 'c1', broadcast: true, schedule: ${object} }`);

testRule(
  'no-past-schedule',
  casesOf({
    'a time that has just passed in the last zone': {
      reports: {
        code: local("«'2031-03-09T23:59:59'»"),
        says: [
          "`time` of `schedule` is `'2031-03-09T23:59:59'`, which passed just now in every time zone",
          '400 Bad Request',
        ],
      },
      silent: local("'2031-03-10T00:00:00'"),
    },
    'a time that passed long ago': {
      reports: { code: local("«'2019-05-24T20:30:36'»"), says: ['passed 11 years ago'] },
      silent: local("'2039-05-24T20:30:36'"),
    },
    'a time without seconds': {
      reports: { code: local("«'2031-03-07T10:00'»"), says: ['passed 2 days ago'] },
      silent: local("'2031-03-10T00:00'"),
    },
    'fractions of a second': {
      reports: local("«'2031-03-09T23:59:59.999'»"),
      silent: local("'2031-03-10T00:00:00.001'"),
    },
    'a time behind a space': {
      reports: { code: local("«'2031-03-09 20:00:00'»"), says: ['passed 4 hours ago'] },
      silent: local("'2031-03-10 20:00:00'"),
    },
    'a time in the basic form': {
      reports: local("«'20310309T235959'»"),
      silent: local("'20310310T000000'"),
    },
    'the end of a day': {
      reports: local("«'2031-03-08T24:00:00'»"),
      silent: local("'2031-03-09T24:00:00'"),
    },
    'a day without a time, which ends at midnight': {
      reports: local("«'2031-03-08'»"),
      silent: local("'2031-03-09'"),
    },
    'a zone: the time as written has to have passed everywhere too': {
      reports: local("«'2031-03-09T23:59:59Z'»"),
      silent: local("'2031-03-10T11:59:59Z'"),
    },
    'an offset ahead of UTC': {
      reports: local("«'2031-03-09T23:59:59+09:00'»"),
      silent: local("'2031-03-10T00:00:00+09:00'"),
    },
    'an offset that no place has, and that makes it later': {
      reports: local("«'2031-03-08T23:59:59-23:00'»"),
      silent: local("'2031-03-09T23:59:59-23:00'"),
    },
    'a schedule that is not meant in local time': {
      reports: flag('true', "«'2020-01-01T10:00:00'»"),
      silent: flag('false', "'2020-01-01T10:00:00'"),
    },
    'no word about local time': {
      reports: schedule("{ in_local_time: true, time: «'2020-01-01T10:00:00'» }"),
      silent: schedule("{ time: '2020-01-01T10:00:00' }"),
    },
    'optimal time, which ignores the time of day': {
      reports: schedule("{ time: «'2020-01-01T10:00:00'», in_local_time: true, at_optimal_time: false }"),
      silent: schedule("{ time: '2020-01-01T10:00:00', in_local_time: true, at_optimal_time: true }"),
    },
    'optimal time that is not known': {
      reports: schedule("{ time: «'2020-01-01T10:00:00'», in_local_time: true, at_optimal_time: null }"),
      silent: schedule("{ time: '2020-01-01T10:00:00', in_local_time: true, at_optimal_time: options.best }"),
    },
    'a flag that is not known': {
      reports: local("«'2020-01-01T10:00:00'»"),
      silent: flag('options.local', "'2020-01-01T10:00:00'"),
    },
    'a campaign': {
      reports: campaign("{ time: «'2020-01-01T10:00:00'», in_local_time: true }"),
      silent: campaign("{ time: '2040-01-01T10:00:00', in_local_time: true }"),
    },
    'a Canvas': {
      reports: canvas("{ time: «'2020-01-01T10:00:00'», in_local_time: true }"),
      silent: canvas("{ time: '2040-01-01T10:00:00', in_local_time: true }"),
    },
    'a constant': {
      reports: {
        code: local('start', "const start = «'2020-01-01T10:00:00'»;"),
        says: ['(sent in line 6)', 'passed 11 years ago'],
      },
      silent: local('start', "const start = '2040-01-01T10:00:00';"),
    },
    'an arm of a condition': {
      reports: local("options.early ? «'2020-01-01T10:00:00'» : '2040-01-01T10:00:00'"),
      silent: local("options.early ? '2039-01-01T10:00:00' : options.time"),
    },
    'a fallback': {
      reports: local("options.time ?? «'2020-01-01T10:00:00'»"),
      silent: local("options.time ?? '2040-01-01T10:00:00'"),
    },
    'a flag that is true on some runs': {
      reports: flag('options.local ? «true» : false', "'2020-01-01T10:00:00'"),
      silent: flag('options.local ? true : false', "'2040-01-01T10:00:00'"),
    },
    'an assignment': {
      reports: schedule(
        'schedule',
        "const schedule = { in_local_time: true };\n  schedule.time = «'2020-01-01T10:00:00'»;",
      ),
      silent: schedule(
        'schedule',
        "const schedule = { in_local_time: true };\n  schedule.time = '2040-01-01T10:00:00';",
      ),
    },
    'unknown keys': {
      reports: schedule(
        "{ ...options.schedule, time: «'2020-01-01T10:00:00'», in_local_time: true, at_optimal_time: false }",
      ),
      silent: schedule("{ time: '2020-01-01T10:00:00', in_local_time: true, ...options.schedule }"),
    },
  }),
);

testRule('no-past-schedule', {
  reports: {
    'a time that was put together of known parts': local("«'2020-01-01' + 'T10:00:00'»"),
    'a JSON text': `fetch('https://rest.iad-01.braze.com/messages/schedule/create', { method: 'POST', body: '{"broadcast":true,"messages":{},"schedule":{"time":«"2020-01-01T10:00:00"»,"in_local_time":true}}' });`,
  },
  silent: {
    'a time that is not known': local('options.time'),
    'a time of which only the day is known': local('`2020-01-01T${options.hour}:00:00`'),
    'a time that Braze expands': local("'{{${start}}}'"),
    'a text that is no date, which another rule reports': local("'tomorrow at ten'"),
    'the words true in quotes': flag("'true'", "'2020-01-01T10:00:00'"),
    'a time that is worked out': local('new Date(options.start).toISOString()'),
    'no time at all': schedule('{ in_local_time: true }'),
  },
});

/** The same at the same moment, where the time zone of the company is known. */
function inZone(timeZone: string, cases: RuleCases): void {
  const placed = (sources: RuleCases['reports']): RuleCases['reports'] =>
    Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [
        `${name} (${timeZone})`,
        { ...(typeof source === 'string' ? { code: source } : source), settings: { timeZone } },
      ]),
    );
  testRule('no-past-schedule', { reports: placed(cases.reports), silent: placed(cases.silent) });
}

inZone('Europe/Berlin', {
  reports: {
    'the last second that has passed there': {
      code: local("«'2031-03-10T12:59:59'»"),
      says: ['passed just now in `Europe/Berlin`'],
    },
    'a time with a zone, in both readings': local("«'2031-03-10T11:59:59Z'»"),
  },
  silent: {
    'the second that is now': local("'2031-03-10T13:00:00'"),
    'a time with a zone that is still to come as written': local("'2031-03-10T12:30:00-08:00'"),
    'a time with a zone that is still to come by the clocks there': local("'2031-03-10T13:30:00+05:00'"),
  },
});

inZone('America/New_York', {
  reports: {
    'summer time, which began the day before': local("«'2031-03-09T07:59:59'»"),
    'the second before the present': local("«'2031-03-10T07:59:59'»"),
  },
  silent: {
    'the second that is now, though Europe is past it': local("'2031-03-10T08:00:00'"),
  },
});

inZone('Asia/Kolkata', {
  reports: { 'half an hour, as the offset has it': local("«'2031-03-10T17:29:59'»") },
  silent: { 'half an hour later': local("'2031-03-10T17:30:00'") },
});
