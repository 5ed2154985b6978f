import { describe, expect, it } from '@jest/globals';

import { urlOf, valueOf } from '../support/value-of.js';

describe('paths and addresses that a function puts together', () => {
  it.each([
    ["import path from 'path'; send(path.join('/a', 'b'))", '"/a/b"'],
    ["import path from 'node:path'; send(path.join('/a/', 'b', '/c', x, 'd'))", '`/a/b/c/…/d`'],
    ["import path from 'path/posix'; send(path.join('a', '/b'))", '"a/b"'],
    ["import path from 'path'; send(path.posix.join('a', 'b'))", '"a/b"'],
    ["import * as path from 'path'; send(path.join('a', 'b'))", '"a/b"'],
    ["import { join } from 'path'; send(join('/a', 'b'))", '"/a/b"'],
    ["import path from 'path'; send(path.join())", '""'],
    [
      "import path from 'path'; send(path.join(c ? '/a' : '/b', d ? 'e' : 'f'))",
      '("/a/e" | "/a/f" | "/b/e" | "/b/f")',
    ],
    ["import urlJoin from 'url-join'; send(urlJoin('https://x.test', 'a'))", '"https://x.test/a"'],
    ["import urlJoin from 'urljoin'; send(urlJoin('https://x.test/', 'a'))", '"https://x.test/a"'],
    ["import url from 'url'; send(url.resolve('https://x.test/b', 'a'))", '"https://x.test/a"'],
    ["import { resolve } from 'node:url'; send(resolve('https://x.test/b', '/a'))", '"https://x.test/a"'],
  ])('%s', (code, expected) => {
    expect(urlOf(code)).toBe(expected);
  });

  it.each([
    // What has a slash on both sides is put together by each function in its own way.
    ["import path from 'path'; send(path.join('a/', '/b'))", '?call-result'],
    ["import path from 'path'; send(path.join(...a))", '?call-result'],
    ["import path from 'path'; send(path.resolve('a', 'b'))", '?call-result'],
    ["import path from 'path'; send(path.win32.join('a', 'b'))", '?call-result'],
    ["import path from 'paths'; send(path.join('a', 'b'))", '?call-result'],
    ["import path from './path'; send(path.join('a', 'b'))", '?call-result'],
    ["import { urlJoin } from 'url-join'; send(urlJoin('https://x.test/', 'a'))", '?imported-call'],
    ["import { resolve } from 'node:url'; send(resolve('https://x.test/b'))", '?imported-call'],
    ["import { resolve } from 'node:url'; send(resolve())", '?imported-call'],
    ["import { parse } from 'node:url'; send(parse('https://x.test/b', '/a'))", '?imported-call'],
  ])('or not: %s', (code, expected) => {
    expect(urlOf(code)).toBe(expected);
  });

  it('are only followed in addresses', () => {
    expect(valueOf("import path from 'path'; send(path.join('/a', 'b'))")).toBe('<string>');
  });
});
