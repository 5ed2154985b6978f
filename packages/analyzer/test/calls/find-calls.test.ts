import { describe, expect, it } from '@jest/globals';

import { parse, sitesIn, sitesOf } from './support/sites-in.js';

const call = "client.post('/campaigns/trigger/send', { campaign_id: 'a' })";

describe('findCalls', () => {
  it('finds each call once, in source order', () => {
    const code = [
      "client.post('/canvas/trigger/send', { canvas_id: 'a' });",
      'function later() { return [',
      "  client.post('/sends/id/create', { campaign_id: 'a' }),",
      "  superagent.post(u + '/users/export/ids').send({ external_ids: ids }),",
      ']; }',
      '// @braze /messages/send',
      'const body = {};',
      call,
    ].join('\n');
    expect(sitesIn(code)).toEqual([
      "/canvas/trigger/send | strong | { canvas_id: 'a' }",
      "/sends/id/create | strong | { campaign_id: 'a' }",
      '/users/export/ids | strong | { external_ids: ids }',
      '/messages/send | comment | {}',
      "/campaigns/trigger/send | strong | { campaign_id: 'a' }",
    ]);
  });

  it('reports at the call', () => {
    const source = parse(`log(await ${call}.then(f))`);
    expect(sitesOf(source).map(({ node }) => source.text.slice(...node.range))).toEqual([call]);
  });

  it('survives code that is nested deeply', () => {
    const depth = 300;
    const code = `${'f('.repeat(depth)}${call}${')'.repeat(depth)}`;
    expect(sitesIn(code)).toHaveLength(1);
  });

  it('survives nodes that no parser of today makes', () => {
    const source = parse(`${call}; other(x)`);
    const statement = source.ast.body[1];
    if (statement !== undefined)
      Object.assign(statement, { type: 'FutureStatement', extra: { type: 'Odd' }, more: [null, 1] });
    expect(sitesOf(source)).toHaveLength(1);
  });

  it.each([
    'const a = b, b = a; post(a, b); post("/campaigns/trigger/send", a)',
    'const a = { ...b }, b = { ...a }; fetch(`${u}/campaigns/trigger/send`, a)',
    'const c = c.create(); c.post("/campaigns/trigger/send", { campaign_id })',
    'class A extends A { f() { this.post("/campaigns/trigger/send", { campaign_id }) } }',
    'class A extends B {} class B extends A { f() { this.post("/campaigns/trigger/send", { campaign_id }) } }',
    'function post(path, body) { return post(path, body) } post("/campaigns/trigger/send", { campaign_id })',
    'const { a = a } = a; a.messages.send({})',
    'const braze = braze.messages; braze.send({})',
    'fetch(); axios(); new Request(); post(...a); post.apply(); post.call(); (() => {})()',
    'import x from "axios"; x.create(x).post("/campaigns/trigger/send", x)',
  ])('ends with what leads to itself: %s', (code) => {
    expect(() => sitesIn(code)).not.toThrow();
  });
});
