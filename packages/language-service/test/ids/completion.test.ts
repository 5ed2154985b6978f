import { describe, expect, it } from '@jest/globals';

import { readSnapshot } from '@braze-lint/analyzer';

import type { ServiceCompletion, ServiceOptions } from '../../src/index.js';
import { createLanguageService } from '../../src/index.js';
import { syntaxErrors, withCompletion } from '../support/apply.js';
import { readCursor } from '../support/cursor.js';
import { documentOf } from '../support/document.js';
import { send, track } from '../support/sends.js';
import { ids, morning, snapshotFile } from '../support/workspace.js';

const settings = { snapshot: 'braze.snapshot.json' };
const known: ServiceOptions = { settings, snapshot: snapshotFile(), now: () => morning };

function proposalsAt(
  marked: string,
  languageId = 'typescript',
  options: ServiceOptions = known,
): readonly ServiceCompletion[] {
  const { text, offset } = readCursor(marked);
  const service = createLanguageService(options);
  return service
    .complete(documentOf(text, languageId), offset, { snippets: true })
    .filter(({ kind }) => kind === 'value');
}

const labelsAt = (...args: Parameters<typeof proposalsAt>): readonly string[] =>
  proposalsAt(...args).map(({ label }) => label);

function taken(marked: string, label: string, languageId?: string): string {
  const proposal = proposalsAt(marked, languageId).find((one) => one.label === label);
  if (proposal === undefined) throw new Error(`${label} is not proposed`);
  return withCompletion(readCursor(marked).text, proposal);
}

const trigger = (body: string): string =>
  `await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(${body}) });\n`;

describe('ids of the workspace', () => {
  it('are proposed by name, with id and channels, and inserted', () => {
    const marked = trigger("{ campaign_id: '‸' }");
    const start = marked.indexOf("'‸");
    expect(proposalsAt(marked)).toEqual([
      {
        label: 'Order updates',
        kind: 'value',
        detail: `${ids.orders} · email, ios_push`,
        documentation: '',
        edit: { range: { start, end: start + 2 }, newText: `'${ids.orders}'` },
        additionalEdits: [],
        isSnippet: false,
        sortText: '010000',
        filterText: `'Order updates ${ids.orders}'`,
        isDeprecated: false,
      },
      expect.objectContaining({
        label: 'Welcome <b>*back*</b> all',
        detail: `${ids.welcome} · ios_push`,
        sortText: '010001',
      }),
      expect.objectContaining({
        label: ids.nameless,
        detail: ids.nameless,
        filterText: `'${ids.nameless}'`,
        sortText: '010002',
      }),
    ]);
    expect(taken(marked, 'Order updates')).toBe(trigger(`{ campaign_id: '${ids.orders}' }`));
  });

  it.each([
    [
      'Canvases',
      '/canvas/trigger/send',
      '{ canvas_id: "‸" }',
      'Onboarding',
      `{ canvas_id: "${ids.canvas}" }`,
    ],
    ['segments', '/messages/send', '{ segment_id: ‸ }', "Readers' club", `{ segment_id: '${ids.segment}' }`],
    [
      'apps of a message',
      '/messages/send',
      "{ messages: { email: { app_id: 'Sho‸' } } }",
      'Shop for iOS',
      `{ messages: { email: { app_id: '${ids.app}' } } }`,
    ],
    [
      'apps of elements',
      '/users/track',
      "{ attributes: [{ external_id: 'a', push_tokens: [{ token: 't' }, { app_id: ‸ }] }] }",
      'Shop for iOS',
      `{ attributes: [{ external_id: 'a', push_tokens: [{ token: 't' }, { app_id: '${ids.app}' }] }] }`,
    ],
  ])('are those of %s', (_name, path, body, label, expected) => {
    const code = (text: string): string =>
      `await fetch('https://rest.iad-01.braze.com${path}', { method: 'POST', body: JSON.stringify(${text}) });\n`;
    expect(labelsAt(code(body))).toEqual([label]);
    expect(taken(code(body), label)).toBe(code(expected));
  });

  it('leave out campaigns that were built in the dashboard, where messages come with the request', () => {
    expect(labelsAt(send("{ campaign_id: '‸' }"))).toEqual(['Order updates', ids.nameless]);
  });

  it('work in JSON', () => {
    const json =
      '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "campaign_id": "Ord‸", "broadcast": true }';
    const text = taken(json, 'Order updates', 'json');
    expect(JSON.parse(text)).toMatchObject({ campaign_id: ids.orders, broadcast: true });
    const variation =
      `{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "campaign_id": "${ids.orders}",` +
      ' "messages": { "apple_push": { "message_variation_id": ‸';
    expect(labelsAt(variation, 'json')).toEqual(['On its way', 'order-ios-2']);
  });

  it('work in JavaScript and TypeScript that is half typed', () => {
    for (const languageId of ['javascript', 'typescript']) {
      for (const half of [
        "post('/campaigns/trigger/send', { recipients: [], campaign_id: '‸\n",
        "post('/campaigns/trigger/send', { recipients: [], campaign_id: 'Ord‸\n});\nfunction next() {}\n",
        "post('/campaigns/trigger/send', { campaign_id: ‸, recipients: [ });\n",
        'post(`${base}/campaigns/trigger/send`, { campaign_id: "‸\n',
      ])
        expect({ half, labels: labelsAt(half, languageId) }).toEqual({
          half,
          labels: ['Order updates', 'Welcome <b>*back*</b> all', ids.nameless],
        });
    }
  });

  it('leave code that parses, whatever is in a name or an id', () => {
    const odd = { campaigns: [{ id: `it's "1"\\`, name: "it's `${a}`" }] };
    const options = { ...known, snapshot: snapshotFile(odd) };
    for (const quote of ["'", '"', '`']) {
      const marked = trigger(`{ campaign_id: ${quote}‸${quote} }`);
      const [proposal, ...others] = proposalsAt(marked, 'typescript', options);
      if (proposal === undefined) throw new Error('nothing is proposed');
      expect(others).toEqual([]);
      const text = withCompletion(readCursor(marked).text, proposal);
      expect(syntaxErrors(text, { languageId: 'typescript' })).toEqual([]);
    }
  });
});

describe('message variations', () => {
  const apple = (campaign: string): string =>
    send(`{ ${campaign}broadcast: true, messages: { apple_push: { message_variation_id: '‸' } } }`);

  it('are those of the campaign beside that the channel has', () => {
    const proposals = proposalsAt(apple(`campaign_id: '${ids.orders}', `));
    expect(proposals.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'On its way: order-ios · ios_push',
      'order-ios-2: order-ios-2 · ios_push',
    ]);
    const email = `{ campaign_id: '${ids.orders}', messages: { email: { message_variation_id: ‸ } } }`;
    expect(labelsAt(send(email))).toEqual(['Receipt']);
  });

  it('are found when the campaign stands behind them, or in a constant', () => {
    const behind = `{ messages: { apple_push: { message_variation_id: '‸' } }, campaign_id: '${ids.orders}' }`;
    expect(labelsAt(send(behind))).toEqual(['On its way', 'order-ios-2']);
    const constant = `const CAMPAIGN = '${ids.orders}';\n${apple('campaign_id: CAMPAIGN, ')}`;
    expect(labelsAt(constant)).toEqual(['On its way', 'order-ios-2']);
    const kept = `const body = { campaign_id: '${ids.orders}', messages: { apple_push: { message_variation_id: '‸' } } };\n${send('body')}`;
    expect(labelsAt(kept)).toEqual(['On its way', 'order-ios-2']);
  });

  it.each([
    ['no campaign', ''],
    ['a campaign that is not known', "campaign_id: 'another', "],
    ['a campaign that is decided at run time', 'campaign_id: process.env.CAMPAIGN, '],
    ['a campaign of which the variations were not read', `campaign_id: '${ids.nameless}', `],
  ])('are none with %s', (_name, campaign) => {
    expect(labelsAt(apple(campaign))).toEqual([]);
  });
});

describe('no id is proposed', () => {
  it.each([
    ['without a snapshot', { now: () => morning }],
    ['of a snapshot that is not there', { ...known, snapshot: { file: 'a', read: { kind: 'absent' } } }],
    ['of one that is broken', { ...known, snapshot: { file: 'a', read: readSnapshot(7) } }],
    ['of one that is 31 days old', { ...known, now: () => morning + 31 * 86_400_000 }],
  ] as const)('%s', (_name, options) => {
    expect(labelsAt(trigger("{ campaign_id: '‸' }"), 'typescript', options)).toEqual([]);
  });

  it('where none stands', () => {
    expect(labelsAt(track("{ events: [{ external_id: '‸' }] }"))).toEqual([]);
    expect(labelsAt("const campaign_id = '‸'; // api.braze.com")).toEqual([]);
    expect(labelsAt(trigger("{ trigger_properties: { campaign_id: '‸' } }"))).toEqual([]);
  });

  it('but of one that is 30 days old, and of a list that is not complete, as far as they go', () => {
    const options = { ...known, now: () => morning + 30 * 86_400_000 };
    expect(labelsAt(trigger("{ campaign_id: '‸' }"), 'typescript', options)).toHaveLength(3);
    const incomplete = { ...known, snapshot: snapshotFile({ complete: [] }) };
    expect(labelsAt(trigger("{ campaign_id: '‸' }"), 'typescript', incomplete)).toHaveLength(3);
  });
});
