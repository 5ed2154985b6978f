import { describe, expect, it } from '@jest/globals';

import { analyze } from '../../src/analysis/analyze.js';
import { describeReasons } from '../../src/messages/describe-reasons.js';
import { renderMessage } from '../../src/messages/render.js';
import { parse } from '../check/support/parse.js';

/** The findings as lines: `1:5-1:6 rule: sentence`; advice is left out. */
function reportsIn(code: string): readonly string[] {
  return analyze(parse(code), {}).findings.flatMap((finding) => {
    if (finding.grade === 'advice') return [];
    const { start, end } = finding.loc;
    const place = `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
    return [`${place} ${finding.rule}: ${renderMessage(finding)}`];
  });
}

/** The calls as lines: `/messages/send partly: reasons`. */
function callsIn(code: string): readonly string[] {
  return analyze(parse(code), {}).calls.map(({ site, coverage, reasons }) => {
    const paths = site.endpoints.map(({ path }) => path).join(', ');
    return `${paths} ${coverage}${reasons.length === 0 ? '' : `: ${describeReasons(reasons)}`}`;
  });
}

describe('analyze', () => {
  it('finds nothing in a file without a word that speaks of Braze', () => {
    expect(analyze(parse(`fetch('/api', { body: '{}' })`), {})).toEqual({
      calls: [],
      findings: [],
      commentProblems: [],
    });
  });

  it.each([
    {
      name: 'an inline body',
      code: `
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({
    external_user_ids: [userId],
    messages: { apple_push: { alert: 'Hi', extra: JSON.stringify({ a: 1 }) } },
  }),
});`,
      reports: [
        '6:50-6:74 valid-push-extra: `extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).',
      ],
    },
    {
      name: 'a body in a constant, with later assignments',
      code: `
async function send(id: string, all: boolean) {
  const body: Record<string, unknown> = { campaign_id: id };
  if (all) body.broadcast = true;
  body.recipients = [{ external_user_id: id }];
  await axios.post('https://rest.iad-01.braze.com/campaigns/trigger/send', body);
}`,
      reports: [
        '4:16-4:25 no-conflicting-audience: `broadcast` cannot go together with `recipients` (400 Bad Request).',
      ],
    },
    {
      name: 'a value in a constant of the file',
      code: `
const when = 'tomorrow';
await post('/messages/schedule/create', {
  segment_id: segment,
  broadcast: true,
  schedule: { time: when },
  messages: { email: { ...mail } },
});`,
      reports: [
        "2:13-2:23 valid-datetime: `time` of `schedule` is `'tomorrow'` (sent in line 6); Braze needs a date and time in ISO 8601 (400 Bad Request).",
      ],
    },
    {
      name: 'one wrong arm',
      code: `
await post('/campaigns/trigger/send', {
  campaign_id: id,
  recipients: one ? [{ external_user_id: id }] : { external_user_id: id },
});`,
      reports: [
        '4:49-4:73 valid-payload: `recipients` is an object; Braze needs an array (400 Bad Request).',
      ],
    },
    {
      name: 'a body that two requests send',
      code: `
const body = { campaign_id: id, recipients: 'all' };
await post('/campaigns/trigger/send', body);
await post('/campaigns/trigger/send', body);`,
      reports: ['2:44-2:49 valid-payload: `recipients` is a string; Braze needs an array (400 Bad Request).'],
    },
    {
      name: 'what is not known',
      code: `
async function send(body, rest, id) {
  await post('/campaigns/trigger/send', body);
  await post('/campaigns/trigger/send', { ...rest, campaign_id: id });
  await post('/campaigns/trigger/send', { campaign_id: id, recipients: id });
}`,
      reports: [],
    },
  ])('reports: $name', ({ code, reports }) => {
    expect(reportsIn(code)).toEqual(reports);
  });

  it('tells how much of each call was checked', () => {
    const code = `
async function send(body, rest, id) {
  await post('/campaigns/trigger/send', body);
  await post('/campaigns/trigger/send', { ...rest, campaign_id: id });
  await post('/campaigns/trigger/send', { campaign_id: id, recipients: [{ external_user_id: id }] });
}`;
    expect(callsIn(code)).toEqual([
      '/campaigns/trigger/send not: `body` comes from a parameter of the function `send`: annotate it with a payload type, or declare the function in `settings.braze.calls`',
      '/campaigns/trigger/send partly: `rest` is spread into it and not known: list its keys, or give it a payload type',
      '/campaigns/trigger/send checked',
    ]);
  });

  it('sorts the findings as they stand in the file', () => {
    const code = `
await post('/canvas/trigger/send', { recipients: [{ x: 1 }], audience: 5, external_user_ids: [] });
await post('/campaigns/trigger/send', {});`;
    const starts = analyze(parse(code), {}).findings.map(({ range }) => range[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(2);
  });

  it.each([
    {
      name: 'renames the member of an assignment',
      before: `const body: any = { campaign_id: id };\nbody.recipents = [{ external_user_id: id }];\npost('/campaigns/trigger/send', body);`,
      after: `const body: any = { campaign_id: id };\nbody.recipients = [{ external_user_id: id }];\npost('/campaigns/trigger/send', body);`,
    },
    {
      name: 'removes an assignment',
      before: `const body: any = { campaign_id: id, recipients: [{ external_user_id: id }] };\nbody.broadcast = true;\npost('/campaigns/trigger/send', body);`,
      after: `const body: any = { campaign_id: id, recipients: [{ external_user_id: id }] };\npost('/campaigns/trigger/send', body);`,
    },
  ])('suggests: $name', ({ before, after }) => {
    const suggestions = analyze(parse(before), {}).findings.flatMap((finding) => finding.suggestions);
    const results = suggestions.map(({ edits }) =>
      edits.reduce(
        (text, { range: [start, end], text: by }) => text.slice(0, start) + by + text.slice(end),
        before,
      ),
    );
    expect(results).toEqual([after]);
  });
});
