import { describe, expect, it } from '@jest/globals';

import { analyze } from '../../src/analysis/analyze.js';
import { auditOf } from '../../src/analysis/audit.js';
import type { BrazeSettings } from '../../src/settings/settings.js';
import { parse } from '../check/support/parse.js';

/** The audit as lines: `line endpoint coverage (found), through wrapper, callers: reasons`. */
function auditIn(code: string, settings: BrazeSettings = {}): readonly string[] {
  return auditOf(analyze(parse(code), settings)).map((entry) => {
    const { endpoints, coverage, found, wrapper, callers, reasons, loc } = entry;
    const through = wrapper === undefined ? '' : ` through ${wrapper}`;
    const called = callers === 0 ? '' : ` callers ${String(callers)}`;
    const why = reasons === '' ? '' : `: ${reasons}`;
    return `${String(loc.start.line)} ${endpoints.join(', ')} ${coverage} (${found})${through}${called}${why}`;
  });
}

const strong = '(its path, which no other service has)';

describe('auditOf', () => {
  it('tells of a function that leads to too many requests', () => {
    const request = (index: number): string =>
      `await fetch('https://rest.iad-01.braze.com/canvas/trigger/send', { method: 'POST', body: JSON.stringify({ ...x, canvas_id: 'v${String(index)}' }) });`;
    const requests = Array.from({ length: 50 }, (_, index) => request(index)).join('\n');
    const audit = auditIn(`async function all(x) {\n${requests}\n}\nall({ broadcast: true });`);
    expect(audit.filter((line) => line.startsWith('53 ')).at(-1)).toBe(
      `53 /canvas/trigger/send not ${strong}: \`all\` leads to too many requests to follow each of them: call what sends this one by itself`,
    );
  });

  it.each([
    {
      name: 'a checked call',
      code: `post('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true })`,
      audit: [`1 /campaigns/trigger/send checked ${strong}`],
    },
    {
      name: 'a parameter of an exported function',
      code: `export function send(body) { return post('/campaigns/trigger/send', body) }`,
      audit: [
        `1 /campaigns/trigger/send not ${strong}: \`body\` comes from a parameter of the exported function \`send\`: annotate it with a payload type, or declare the function in \`settings.braze.calls\``,
      ],
    },
    {
      name: 'a parameter of a method',
      code: `class A { send(body) { return this.post('/campaigns/trigger/send', body) } }`,
      audit: [
        `1 /campaigns/trigger/send not ${strong}: \`body\` comes from a parameter of the method \`send\`: annotate it with a payload type, or declare the function in \`settings.braze.calls\``,
      ],
    },
    {
      name: 'a wrapper too many functions away',
      code: `
const send = (body) => fetch('https://rest.iad-01.braze.com/canvas/trigger/send', { method: 'POST', body: JSON.stringify(body) });
const a = (body) => send(body), b = (body) => a(body), c = (body) => b(body), d = (body) => c(body), e = (body) => d(body);
e({ canvas_id: 'v1', broadcast: true });
e(unknown);`,
      audit: [
        `2 /canvas/trigger/send not ${strong}: \`body\` comes from a parameter of the function \`send\`: annotate it with a payload type, or declare the function in \`settings.braze.calls\``,
        `4 /canvas/trigger/send not ${strong}: \`e\` is too many calls away from the request: build the body nearer to it`,
      ],
    },
    {
      name: 'a wrapper and its callers',
      code: `
const send = (body) => fetch('https://rest.iad-01.braze.com/canvas/trigger/send', { method: 'POST', body: JSON.stringify(body) });
send({ canvas_id: 'v1', broadcast: true });
send({ canvas_id: 'v2', context: build() });`,
      audit: [
        `2 /canvas/trigger/send not ${strong} callers 2: \`body\` comes from a parameter of the function \`send\`: annotate it with a payload type, or declare the function in \`settings.braze.calls\``,
        `3 /canvas/trigger/send checked ${strong} through send`,
        `4 /canvas/trigger/send partly ${strong} through send: \`build()\` is the result of a call that was not followed: give the function a return type, or build the part here`,
      ],
    },
    {
      name: 'the client',
      code: `import { Braze } from 'braze-api'; new Braze(u, k).users.track({ events: list })`,
      audit: [
        '1 /users/track partly (the method `users.track` of `braze-api`): `list` is a global variable: pass the value in, or declare it in this file',
      ],
    },
    {
      name: 'a comment',
      code: `const body = /* @braze /canvas/trigger/send */ { canvas_id: 'v1', broadcast: true }`,
      audit: ['1 /canvas/trigger/send checked (a comment with `@braze`)'],
    },
    {
      name: 'a path that needs a second sign',
      code: `braze.post('/users/track', { events: [] })`,
      audit: ['1 /users/track checked (its path, together with `braze`)'],
    },
    {
      name: 'a wrapper that rewrites',
      code: `
const send = (path, body) => fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(map(body)) });
send('/canvas/trigger/send', { canvasId: 'v1' });`,
      audit: [
        `3 /canvas/trigger/send not ${strong}: \`send()\` changes the body before it is sent: check what it makes of it with a \`@braze\` comment`,
      ],
    },
  ])('$name', ({ code, audit }) => {
    expect(auditIn(code)).toEqual(audit);
  });

  it('tells of declared calls', () => {
    const settings = { calls: [{ callee: 'enqueue', endpoint: '/canvas/trigger/send', payloadArgument: 0 }] };
    expect(auditIn(`enqueue({ canvas_id: 'v1', broadcast: true })`, settings)).toEqual([
      '1 /canvas/trigger/send checked (`enqueue` in `settings.braze.calls`)',
    ]);
    expect(auditIn(`const wrap = (body) => enqueue(body); wrap({ canvas_id: 'v1' })`, settings)).toHaveLength(
      2,
    );
  });
});
