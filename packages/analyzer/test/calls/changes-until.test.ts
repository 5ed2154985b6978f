import { describe, expect, it } from '@jest/globals';

import { parse, sitesOf } from './support/sites-in.js';

/** The text of the node up to which changes to the body count. */
function changesUntil(code: string): string {
  const source = parse(code);
  const [site] = sitesOf(source);
  if (site === undefined || site.payload.kind === 'none' || site.payload.kind === 'passed') return 'none';
  return source.text.slice(...site.payload.at.range);
}

const call = "client.post('/campaigns/trigger/send', body)";

describe('changes count up to the call', () => {
  it.each([
    `async function f(body) { await ${call}; body.x = 1 }`,
    `function f(body) { return ${call} }`,
    `const f = (body) => ${call}`,
    `function f(body) { void ${call}; }`,
    `function f(body) { ${call}.then(g); }`,
    `function f(body) { ${call}.catch(g).finally(h); }`,
    `async function f(body) { await Promise.all([${call}, other()]); }`,
    `async function f(body) { const res = await (${call}) }`,
    `async function f(body) { const res = (await ${call}.json()).id }`,
    `function* f(body) { yield ${call} }`,
  ])('%s', (code) => {
    expect(changesUntil(code)).toBe(call);
  });

  it('where the body is a text already', () => {
    const text = "client.post('/campaigns/trigger/send', JSON.stringify(body))";
    expect(changesUntil(`function f(body) { ${text}; body.x = 1 }`)).toBe(text);
  });

  it('of the braze-api client, which serialises at once', () => {
    const send = 'c.messages.send(body)';
    expect(
      changesUntil(`import { Braze } from 'braze-api'; const c = new Braze(u, k); ${send}; body.x = 1`),
    ).toBe(send);
  });
});

describe('changes count up to the end of the function', () => {
  it.each([
    [`function f(body) { ${call}; body.x = 1 }`, `{ ${call}; body.x = 1 }`],
    [
      `function f(body) { const p = ${call}; body.x = 1; return p }`,
      `{ const p = ${call}; body.x = 1; return p }`,
    ],
    [`function f(body) { if (c) { ${call} } body.x = 1 }`, `{ if (c) { ${call} } body.x = 1 }`],
    [`const body = {}; ${call}; body.x = 1`, `const body = {}; ${call}; body.x = 1`],
    [`function f(body) { enqueue(${call}); body.x = 1 }`, `{ enqueue(${call}); body.x = 1 }`],
    [
      'const body = /* @braze /messages/send */ {}; body.x = 1',
      'const body = /* @braze /messages/send */ {}; body.x = 1',
    ],
  ])('%s', (code, until) => {
    expect(changesUntil(code)).toBe(until);
  });
});

it('of a literal that the file never names again, changes do not count', () => {
  expect(changesUntil('export const body = /* @braze /messages/send */ { a: 1 }')).toBe('{ a: 1 }');
});
