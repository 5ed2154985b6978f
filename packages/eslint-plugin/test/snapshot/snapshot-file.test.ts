import { utimesSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lint } from '../support/lint.js';
import { jsonHosts, lintJson } from '../support/lint-json.js';
import { sendMessages, triggerCampaign } from '../support/senders.js';
import { known, settingsWith, settingsWithText, workspace } from '../support/snapshots.js';

const rules = ['known-campaign', 'known-message-variation', 'matching-message-type'];
const gone = triggerCampaign("{ campaign_id: 'gone', broadcast: true }");

function told(settings: object, code = gone, only: readonly string[] = rules) {
  return lint(code, { settings, rules: only }).map(({ ruleId, line, column, messageId, message }) => ({
    rule: String(ruleId).replace('braze/', ''),
    at: `${String(line)}:${String(column)}`,
    messageId,
    message,
  }));
}

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY - 60_000).toISOString();

describe('a snapshot that cannot be gone by', () => {
  it.each([
    ['that is missing', { snapshot: '/nowhere/braze.snapshot.json' }, 'snapshotAbsent', 'does not exist'],
    ['that is a folder', { snapshot: __dirname }, 'snapshotBroken', 'cannot be read'],
    ['that is no JSON', settingsWithText('{ "version": 1,'), 'snapshotBroken', 'it is no JSON'],
    ['that is no object', settingsWithText('[]'), 'snapshotBroken', 'it has to be an object'],
    ['of another version', settingsWith({ version: 2 }), 'snapshotBroken', 'its version has to be 1'],
    ['without a time', settingsWith({ taken: 'now' }), 'snapshotBroken', '`taken` has to be'],
    [
      'with a broken entry',
      settingsWith({ campaigns: [{}] }),
      'snapshotBroken',
      '`campaigns[0]` has to be an object with an id',
    ],
    ['that is old', settingsWith({ taken: daysAgo(31) }), 'snapshotStale', 'is 31 days old'],
  ])('%s is told once a file, at its start, instead of accusing', (_name, settings, messageId, words) => {
    const all = told(settings);
    expect(all).toEqual([
      { rule: 'known-campaign', at: '1:1', messageId, message: expect.stringContaining(words) },
    ]);
    expect(all[0]?.message).not.toMatch(/\{\{|undefined/);
  });

  it('is told by the first of the rules that is on', () => {
    const settings = settingsWith({ taken: daysAgo(31) });
    expect(told(settings, gone, ['matching-message-type'])).toMatchObject([
      { rule: 'matching-message-type' },
    ]);
    expect(told(settings, gone, ['valid-payload', 'permitted-endpoint'])).toEqual([]);
  });

  it.each([
    ['no id is written', triggerCampaign('{ campaign_id: user.campaign, broadcast: true }')],
    ['nothing goes to Braze', "const campaign_id = 'gone';"],
    ['Liquid stands for the id', triggerCampaign("{ campaign_id: '{{id}}', broadcast: true }")],
  ])('is not told where %s', (_name, code) => {
    expect(told({ snapshot: '/nowhere/braze.snapshot.json' }, code)).toEqual([]);
  });
});

describe('the age of a snapshot', () => {
  it('counts up to 30 days', () => {
    expect(told(settingsWith({ taken: daysAgo(30) }))).toMatchObject([{ messageId: 'unknownCampaign' }]);
    expect(told(settingsWith({ taken: daysAgo(31) }))).toMatchObject([{ messageId: 'snapshotStale' }]);
  });

  it('counts up to what the settings say', () => {
    const { snapshot: file } = settingsWith({ taken: daysAgo(7) });
    expect(told({ snapshot: { file, maxAgeDays: 7 } })).toMatchObject([{ messageId: 'unknownCampaign' }]);
    expect(told({ snapshot: { file, maxAgeDays: 6 } })).toMatchObject([{ messageId: 'snapshotStale' }]);
    expect(
      told({ snapshot: { file: settingsWith({ taken: daysAgo(90) }).snapshot, maxAgeDays: 100 } }),
    ).toMatchObject([{ messageId: 'unknownCampaign' }]);
  });

  it('is none, where a clock goes wrong', () => {
    expect(told(settingsWith({ taken: daysAgo(-3) }))).toMatchObject([{ messageId: 'unknownCampaign' }]);
  });
});

describe('a list that was not read whole', () => {
  const without = (kind: string, more: object = {}) =>
    settingsWith({ complete: workspace.complete.filter((one) => one !== kind), ...more });

  it('accuses nobody, and says so', () => {
    const missing = { campaigns: { reason: 'permission', permission: 'campaigns.list' } };
    expect(told(without('campaigns'))).toMatchObject([{ at: '1:1', messageId: 'snapshotIncomplete' }]);
    expect(told(without('campaigns', { missing }))).toMatchObject([
      { messageId: 'snapshotIncompleteFor', message: expect.stringContaining('lacks `campaigns.list`') },
    ]);
  });

  it('still knows what is in it', () => {
    const code = triggerCampaign(`{ campaign_id: '${known.api}', broadcast: true }`);
    expect(told(without('campaigns'), code)).toEqual([]);
  });

  it('says nothing of the other lists', () => {
    expect(told(without('canvases'))).toMatchObject([{ messageId: 'unknownCampaign' }]);
    expect(told(without('campaigns'), triggerCampaign('{ campaign_id: user.id, broadcast: true }'))).toEqual(
      [],
    );
  });

  it('may hold another campaign with the same variation, where the campaign is not known', () => {
    const code = sendMessages(
      "{ campaign_id: process.env.CAMPAIGN, external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', message_variation_id: 'order-email' } } }",
    );
    expect(told(settingsWith(), code)).toMatchObject([{ rule: 'matching-message-type' }]);
    expect(told(without('campaigns'), code)).toMatchObject([{ at: '1:1', messageId: 'snapshotIncomplete' }]);
    expect(told(without('messages'), code)).toMatchObject([{ at: '1:1', messageId: 'snapshotIncomplete' }]);
  });

  it('holds for the message variations of one campaign, too', () => {
    const code = sendMessages(
      "{ campaign_id: 'campaign-unread', external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', message_variation_id: 'gone' } } }",
    );
    const campaigns = [...workspace.campaigns, { id: 'campaign-unread', name: 'Not read', api: true }];
    expect(told(settingsWith({ campaigns }), code)).toMatchObject([{ messageId: 'snapshotIncomplete' }]);
  });
});

describe('the file', () => {
  it('is read anew when it has changed', () => {
    const settings = settingsWith();
    expect(told(settings)).toMatchObject([{ messageId: 'unknownCampaign' }]);
    writeFileSync(
      settings.snapshot,
      JSON.stringify({ ...workspace, taken: new Date().toISOString(), campaigns: [{ id: 'gone' }] }),
    );
    utimesSync(settings.snapshot, new Date(), new Date(Date.now() + 5000));
    expect(told(settings)).toEqual([]);
  });

  it('may begin with a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify({ ...workspace, taken: new Date().toISOString() })}`;
    expect(told(settingsWithText(text))).toMatchObject([{ messageId: 'unknownCampaign' }]);
  });

  it.each([
    [7, '.snapshot'],
    ['', '.snapshot'],
    [{}, '.snapshot.file'],
    [{ file: 'a', maxAgeDays: 0 }, '.snapshot.maxAgeDays'],
    [{ file: 'a', age: 1 }, '.snapshot.age'],
  ])('has to be named as documented: %j', (snapshot, path) => {
    expect(told({ snapshot })).toMatchObject([
      { messageId: 'invalidSettings', message: expect.stringContaining(`braze${path}`) },
    ]);
  });

  it('is not taken for a file with a body itself', () => {
    const text = JSON.stringify({ $schema: 'https://braze-lint.dev/schemas/snapshot.json', ...workspace });
    for (const host of jsonHosts) expect(lintJson(text, host)).toEqual([]);
  });

  it.each(jsonHosts)('counts for JSON files, too: %s', (host) => {
    const text =
      '{ "$schema": "https://braze-lint.dev/schemas/canvas/trigger/send.json", "canvas_id": "gone", "broadcast": true }';
    const found = lintJson(text, host, { rules, settings: settingsWith() });
    expect(found).toMatchObject([{ ruleId: 'braze/known-campaign', line: 1, column: 86, endColumn: 92 }]);
    expect(lintJson(text, host, { rules, settings: { snapshot: '/nowhere' } })).toMatchObject([
      { messageId: 'snapshotAbsent', line: 1, column: 1 },
    ]);
  });

  it('never makes a rule throw, whatever is in it', () => {
    const { snapshot } = settingsWith();
    const code = sendMessages(
      "{ campaign_id: 'gone', segment_id: 'gone', external_user_ids: [user.id], messages: { apple_push: { alert: 'Hi', message_variation_id: 'gone' } } }",
    );
    let time = Date.now();
    const part = fc.jsonValue();
    const nearly = fc.record(
      {
        version: fc.constantFrom<unknown>(1, 1, 1, '1', null),
        taken: fc.constantFrom<unknown>(new Date().toISOString(), '2020', 0),
        complete: fc.oneof(part, fc.constant(workspace.complete)),
        missing: fc.oneof(
          part,
          fc.constant({ campaigns: null }),
          fc.dictionary(fc.constantFrom('campaigns', '__proto__', 'apps'), part),
        ),
        campaigns: fc.oneof(
          part,
          fc.array(
            fc.oneof(
              part,
              fc.record({ id: part, name: part, api: part, messages: part }, { requiredKeys: [] }),
            ),
          ),
        ),
        canvases: part,
        segments: fc.oneof(part, fc.array(fc.record({ id: fc.string(), name: part }))),
        apps: part,
        permissions: fc.oneof(part, fc.record({ denied: part, granted: part })),
      },
      { requiredKeys: ['version', 'taken'] },
    );
    fc.assert(
      fc.property(fc.oneof(part, nearly, nearly), (content) => {
        writeFileSync(snapshot, JSON.stringify(content));
        time += 1000;
        utimesSync(snapshot, new Date(), new Date(time));
        for (const { message } of lint(code, {
          settings: { snapshot },
          rules: [...rules, 'permitted-endpoint'],
        })) {
          expect(message).not.toMatch(/\{\{|undefined|\[object|could not be analysed/);
        }
      }),
      { numRuns: 400, seed: 20261127 },
    );
  });
});

describe('the permissions of a snapshot', () => {
  const denied = { permissions: { granted: [], denied: ['segments.list', 'messages.send'] } };
  const list = "fetch('https://rest.iad-01.braze.com/segments/list', { headers });";

  it('are told where the settings list none', () => {
    expect(told(settingsWith(denied), list, ['permitted-endpoint'])).toMatchObject([
      { at: '1:1', messageId: 'deniedPermission', message: expect.stringContaining('403 Access Denied') },
    ]);
  });

  it.each([
    ['others are denied', settingsWith({ permissions: { denied: ['events.list'] } })],
    ['none are known', settingsWith()],
    ['the settings list it', { ...settingsWith(denied), permissions: ['segments.list'] }],
    ['the snapshot is old', settingsWith({ ...denied, taken: daysAgo(40) })],
  ])('are not told where %s', (_name, settings) => {
    expect(told(settings, list, ['permitted-endpoint'])).toEqual([]);
  });
});

it('the path is one from the folder that ESLint runs in', () => {
  const snapshot = relative(process.cwd(), settingsWith().snapshot);
  expect(told({ snapshot })).toMatchObject([{ messageId: 'unknownCampaign' }]);
});
