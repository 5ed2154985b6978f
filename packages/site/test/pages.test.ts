import { expect, test } from '@jest/globals';

import { guides } from '../src/pages/guides.js';
import { linkTarget } from '../src/pages/links.js';

const routes = {
  'README.md': 'index.md',
  'docs/errors.md': 'errors.md',
  'docs/rules/a.md': 'rules/a.md',
  'examples/b/README.md': 'examples/b/index.md',
};

test.each([
  ['docs/errors.md#bad-request', 'README.md', '/errors.md#bad-request'],
  ['../errors.md', 'docs/rules/a.md', '/errors.md'],
  ['../README.md', 'docs/errors.md', '/index.md'],
  ['b', 'examples/README.md', '/examples/b/index.md'],
  ['docs/rules', 'README.md', '/#rules'],
  ['#here', 'README.md', '#here'],
  ['https://example.com/', 'README.md', 'https://example.com/'],
  ['LICENSE', 'README.md', undefined],
])('%s in %s leads to %s', (href, file, expected) => {
  expect(linkTarget(href, file, routes)).toBe(expected);
});

test('a guide that is not there is an error', () => {
  expect(() => guides(['README.md'])).toThrow('There is no page');
});
