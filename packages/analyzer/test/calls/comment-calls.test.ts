import { describe, expect, it } from '@jest/globals';

import { findCommentProblems } from '../../src/calls/comment-calls.js';
import { endpoints } from './support/endpoints.js';
import { silentCases, siteCases } from './support/site-cases.js';
import { parse } from './support/sites-in.js';

const site = '/messages/send | comment | ';

siteCases('a comment before an object literal', [
  ['const body = /* @braze /messages/send */ { a: 1 }', `${site}{ a: 1 }`],
  ['/* @braze /messages/send */ const body = { a: 1 }', `${site}{ a: 1 }`],
  ['// @braze /messages/send\nconst body = { a: 1 }', `${site}{ a: 1 }`],
  ['/** @braze /messages/send */\nexport const body = { a: 1 }', `${site}{ a: 1 }`],
  ['/**\n * @braze /messages/send\n */\nconst body = { a: 1 }', `${site}{ a: 1 }`],
  ['/* @braze /messages/send */ /* and more */ const body = { a: 1 }', `${site}{ a: 1 }`],
  ['function f() { // @braze /messages/send\n return { a: 1 } }', `${site}{ a: 1 }`],
  ['function f() { return /* @braze /messages/send */ { a: 1 } }', `${site}{ a: 1 }`],
  ['const f = () => /* @braze /messages/send */ ({ a: 1 })', `${site}{ a: 1 }`],
  ['send(/* @braze /messages/send */ { a: 1 })', `${site}{ a: 1 }`],
  ['const x = { /* @braze /messages/send */ body: { a: 1 } }', `${site}{ a: 1 }`],
  ['const x = { body: /* @braze /messages/send */ { a: 1 } }', `${site}{ a: 1 }`],
  ['x.body = /* @braze /messages/send */ { a: 1 }', `${site}{ a: 1 }`],
  ['// @braze /messages/send\nx.body = { a: 1 }', `${site}{ a: 1 }`],
  ['const x = [/* @braze /messages/send */ { a: 1 }, { b: 2 }]', `${site}{ a: 1 }`],
  ['// @braze messages/send\nconst body = { a: 1 }', `${site}{ a: 1 }`],
  ['// @braze POST /messages/send\nconst body = { a: 1 }', `${site}{ a: 1 }`],
  [
    '// @braze /transactional/v1/campaigns/{campaign_id}/send\nconst body = { a: 1 }',
    '/transactional/v1/campaigns/{campaign_id}/send | comment | { a: 1 }',
  ],
  [
    '// @braze PATCH /catalogs/{catalog_name}/items\nconst body = { a: 1 }',
    'PATCH /catalogs/{catalog_name}/items | comment | { a: 1 }',
  ],
  [
    '// @braze /users/track\nconst body = { a: 1 };\nfetch(`${u}/campaigns/trigger/send`, { method: "POST", body: JSON.stringify(body) })',
    '/users/track | comment | { a: 1 }',
  ],
  [
    'fetch(`${u}/campaigns/trigger/send`, { method: "POST", body: JSON.stringify(/* @braze /users/track */ { a: 1 }) })',
    '/users/track | comment | { a: 1 }',
  ],
  ['class C { /* @braze /messages/send */ body = { a: 1 } }', `${site}{ a: 1 }`],
]);

siteCases(
  'with types',
  [
    ['const body = /* @braze /messages/send */ { a: 1 } as const', `${site}{ a: 1 }`],
    ['// @braze /messages/send\nconst body: X = { a: 1 } satisfies Y', `${site}{ a: 1 }`],
  ],
  { parser: 'typescript' },
);

silentCases('comments that say nothing', [
  '// @braze /nothing/here\nconst body = { a: 1 }',
  '// @braze\nconst body = { a: 1 }',
  '// see @braze /messages/send\nconst body = { a: 1 }',
  '// @braze /messages/send\nconst body = build()',
  '// @braze /messages/send\nfoo();\nconst body = { a: 1 }',
  '// @braze /messages/send',
  '// @braze /campaigns/list\nconst body = { a: 1 }',
  'const text = "/* @braze /messages/send */"; const x = { a: 1 }',
  '// @brazen /messages/send\nconst body = { a: 1 }',
]);

describe('problems with comments', () => {
  it.each([
    ['// @braze /messages/sent\nconst body = {}', ['/messages/sent']],
    ['/* @braze users/trak */ const body = {}', ['users/trak']],
    ['// @braze /messages/send\nconst body = {}', []],
    ['// nothing', []],
  ])('%s', (code, problems) => {
    expect(findCommentProblems(parse(code), endpoints).map(({ endpoint }) => endpoint)).toEqual(problems);
  });
});

siteCases('a comment before code that an object literal is the value of', [
  ['// @braze /messages/send\nexport default { a: 1 }', `${site}{ a: 1 }`],
  ['class A { /* @braze /messages/send */ body = { a: 1 } }', `${site}{ a: 1 }`],
]);

siteCases(
  'a comment before an object literal with a type',
  [
    ['// @braze /messages/send\nconst body = ({ a: 1 } as Body)', `${site}{ a: 1 }`],
    ['/* @braze /messages/send */ <X>{ a: 1 }', `${site}{ a: 1 }`],
    ['function f() { // @braze /messages/send\n return ({ a: 1 }) satisfies X }', `${site}{ a: 1 }`],
    ['const x = [ /* @braze /messages/send */ ({ a: 1 })! ]', `${site}{ a: 1 }`],
  ],
  { parser: 'typescript' },
);

silentCases('a comment before code that has no single object literal', [
  '// @braze /messages/send\nconst a = { a: 1 }, b = { b: 1 }',
  '// @braze /messages/send\nlet body',
  '// @braze /messages/send\ngo()',
  '// @braze /messages/send\nexport { a }; var a',
  'function f() { /* @braze /messages/send */ return }',
]);
