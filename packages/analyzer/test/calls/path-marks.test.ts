import { describe, expect, it } from '@jest/globals';

import { forEachNode } from '../../src/calls/syntax/traverse.js';
import { isNode } from '../../src/scope/node-type.js';
import { endpointTable } from '../../src/calls/url/endpoint-table.js';
import { collectPathMarks } from '../../src/calls/url/path-marks.js';
import { parseTypeScript } from '../support/parse.js';
import { sitesIn } from './support/sites-in.js';
import { endpoints } from './support/endpoints.js';

describe('a name that may stand for a path', () => {
  it.each([
    ["const url = '/users/track'; probe(url)", 'of a constant'],
    ["let url; url = base + '/users/track'; probe(url)", 'of a variable that is assigned later'],
    ["const { url } = { url: '/users/track' }; probe(url)", 'taken out of an object'],
    ["const { url: to } = { url: '/users/track' }; probe(to)", 'taken out of an object under another name'],
    ["const paths = { track: { url: '/users/track' } }; probe(paths.track.url)", 'of a member'],
    ["const paths = { track: { url: '/users/track' } }; probe(paths[kind])", 'of an object that holds it'],
    ["const url = '/users/track', to = { url }; probe(to)", 'of an object that holds a variable'],
    [
      "const url = '/users/track', to = { url: url }; probe(to)",
      'of an object that holds a variable by its key',
    ],
    ["const key = '/users/track', to = { [key]: 1 }; probe(to)", 'as a key that is computed'],
    ["class A { url = '/users/track'; send() { probe(this.url) } }", 'of a field'],
    ["class A { url() { return '/users/track' } send() { probe(this.url()) } }", 'of a method that gives it'],
    ["function send({ url = '/users/track' }) { probe(url) }", 'with a default'],
    ["function send(url: '/users/track') { probe(url) }", 'of a literal type'],
    ["type Path = '/users/track'; function send(url: Path) { probe(url) }", 'of a type that has a name'],
    [
      "interface To { url: '/users/track' } function send(to: To) { probe(to.url) }",
      'of a member that is typed',
    ],
    ["const action = 'track'; probe('/users/' + action)", 'in front of its last piece'],
    ["const area = 'users'; probe(base + area + '/' + 'track')", 'as its last piece, behind a slash'],
    ["const at = '/users/'; probe(at + 'track')", 'as its last piece, behind one that ends in a slash'],
    ["probe([base, 'users', 'track'].join('/'))", 'as its last piece in a list that is joined'],
    ["const area = 'users'; probe(urlJoin(base, area, 'track'))", 'as its last piece in a call that joins'],
    ["probe('https://rest.iad-01.braze.com' + path)", "behind a host of Braze's"],
    ["const urls = []; urls.push('/users/track'); probe(urls[0])", 'of a list that is filled'],
  ])('%s: %s', (code) => {
    expect(isProbeReached(code)).toBe(true);
  });

  it.each([
    ["const url = '/users/track'; probe(other)", 'of another variable'],
    [
      "const url = '/users/track', docs = { url: 'https://example.com' }; probe(docs)",
      'as a key of another value',
    ],
    [
      "const url = '/users/track'; class Docs { url = 'https://example.com' } probe(Docs)",
      'as a field of another class',
    ],
    [
      "const url = '/users/track'; class Docs { url() { return 1 } } probe(Docs)",
      'as a method of another class',
    ],
    ["const answer = await fetch('/users/track'); probe(answer)", 'of what a request answers'],
    ["const area = 'users'; probe('set' + 'track')", 'as a word with no slash before it'],
    ["probe('/' + 'identify')", 'as a word with nothing before the slash'],
    ["const at = '/users/'; probe('track')", 'as a word by itself'],
    ["console.log('/users/track'); probe(console)", 'of what only gets it'],
    [
      "const urls = ['/users/track']; log(() => '/users/track'); probe(log)",
      'of what gets a function that gives it',
    ],
  ])('%s: not %s', (code) => {
    expect(isProbeReached(code)).toBe(false);
  });
});

describe('a wrapper whose path is neither in it nor written at the call', () => {
  it.each([
    "const url = '/campaigns/trigger/send'; post(url, { campaign_id: 'a' })",
    "const urls = []; urls.push('/campaigns/trigger/send'); post(urls[0], { campaign_id: 'a' })",
    "function send(url: '/campaigns/trigger/send') { post(url, { campaign_id: 'a' }) }",
    "function send(to: { url: '/campaigns/trigger/send' }) { post(to.url, { campaign_id: 'a' }) }",
  ])('%s', (code) => {
    const post =
      "function post(path, body) { return fetch(base + path, { method: 'POST', body: JSON.stringify(body) }) }";
    expect(sitesIn(`${post}\n${code}`)).toEqual(["/campaigns/trigger/send | strong | { campaign_id: 'a' }"]);
  });
});

function isProbeReached(code: string): boolean {
  const source = parseTypeScript(code);
  const collector = collectPathMarks(endpointTable(endpoints), []);
  let probe = source.ast.range;
  forEachNode(source.ast, (node) => {
    collector.visit(node);
    const isProbe =
      isNode(node, 'CallExpression') && isNode(node.callee, 'Identifier') && node.callee.name === 'probe';
    if (isProbe) probe = node.range;
  });
  return collector.finish().reach({ ...source.ast, range: probe });
}
