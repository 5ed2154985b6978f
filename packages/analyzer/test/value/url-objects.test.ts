import { describe, expect, it } from '@jest/globals';

import { urlOf, valueOf } from '../support/value-of.js';

describe('a relative address', () => {
  it.each([
    ['"a"', '"https://x.test/v1/b?q=/c/d#/e/f"', '"https://x.test/v1/a"'],
    ['"a"', '`https://x.test/v1/${b}/c`', '`https://x.test…/a`'],
    ['"a"', '`https://x.test${b}`', '`https://x.test…/a`'],
    ['"./a"', '"https://x.test/v1/"', '"https://x.test/v1/a"'],
    ['"././a"', '"https://x.test/v1/b"', '"https://x.test/v1/a"'],
    ['"../a"', '"https://x.test/v1/b/"', '`https://x.test…`'],
    ['`../a/${x}`', '"https://x.test/v1/b/"', '`https://x.test…`'],
    ['".."', '"https://x.test/v1/b/"', '`https://x.test…`'],
    ['"/a/./b"', '"https://x.test"', '`https://x.test…`'],
    ['"/a.b/.c/..d"', '"https://x.test"', '"https://x.test/a.b/.c/..d"'],
    ['"//y.test/a"', '"https://x.test/v1"', '"https://y.test/a"'],
    ['`//y.test/${a}`', '"https://x.test/v1"', '`https://y.test/…`'],
    ['"//y.test/a"', 'base', '`…//y.test/a`'],
    ['"?q=1"', '"https://x.test/v1/b?r=2#h"', '"https://x.test/v1/b?q=1"'],
    ['"#q"', '"https://x.test/v1/b?r=2#h"', '"https://x.test/v1/b?r=2#q"'],
    ['""', '"https://x.test/v1/b?r=2#h"', '"https://x.test/v1/b?r=2"'],
    ['"?q=1"', '`https://x.test/v1/${b}`', '`https://x.test…?q=1`'],
    ['`?q=${x}`', '"https://x.test/v1/b"', '`https://x.test/v1/b?q=…`'],
    ['""', 'base', '`…`'],
    ['`${p}/a`', '"https://x.test"', '`…/a`'],
    ['`https://y.test/${x}`', '"https://x.test/v1/c"', '`https://y.test/…`'],
    ['"/a"', 'c ? "https://x.test" : "https://y.test"', '("https://x.test/a" | "https://y.test/a")'],
  ])('%s of %s', (path, base, expected) => {
    expect(urlOf(`send(new URL(${path}, ${base}))`)).toBe(expected);
  });

  it.each([
    ['"a"', '"https://x.test/v1/b?q=/c/d#/e/f"'],
    ['"./a"', '"https://x.test/v1/"'],
    ['"/a.b/.c/..d"', '"https://x.test"'],
    ['"//y.test/a"', '"https://x.test/v1"'],
    ['"?q=1"', '"https://x.test/v1/b?r=2#h"'],
    ['"#q"', '"https://x.test/v1/b?r=2#h"'],
    ['""', '"https://x.test/v1/b?r=2#h"'],
  ])('%s of %s is what the language makes of it', (path, base) => {
    const given = (text: string): string => JSON.parse(text) as string;
    expect(given(urlOf(`send(new URL(${path}, ${base}))`))).toBe(new URL(given(path), given(base)).href);
  });

  it('is not known of two choices at once', () => {
    const paths = 'c ? "/a" : "/b"';
    expect(urlOf(`send(new URL(${paths}, d ? "https://x.test" : "https://y.test"))`)).toBe(
      '?too-many-alternatives',
    );
    expect(urlOf(`send(new URL(${paths}, "https://x.test"))`)).toBe(
      '("https://x.test/a" | "https://x.test/b")',
    );
  });
});

describe('the parts of a URL object', () => {
  const changed = (change: string): string =>
    urlOf(`const u = new URL("https://x.test/a"); ${change}; send(u)`);

  it.each(['search', 'hash', 'host', 'hostname', 'port', 'protocol', 'username', 'password'])(
    'leave the address open when %s is written',
    (part) => {
      expect(changed(`u.${part} = q`)).toBe('?overridden-later');
      expect(changed(`g(u.${part})`)).toBe('"https://x.test/a"');
    },
  );

  it.each([
    ['u.note = q', '"https://x.test/a"'],
    ['u.href = "https://y.test/b"', '"https://y.test/b"'],
    ['u.pathname = "b"', '"https://x.test/b"'],
    ['u.pathname = "/b"', '"https://x.test/b"'],
    ['u.pathname = p', '`https://x.test/…`'],
    ['u.pathname = c ? "/b" : "d"', '("https://x.test/b" | "https://x.test/d")'],
  ])('are written: %s', (change, expected) => {
    expect(changed(change)).toBe(expected);
  });

  it('are not written into what is no address', () => {
    expect(urlOf('const u = c ? "https://x.test/a" : 5; u.pathname = "/b"; send(u)')).toBe(
      '("https://x.test/b" | ?unsupported-syntax)',
    );
    expect(valueOf('let u = 5; u.pathname = "/b"; send(u)')).toBe('5');
  });

  it('are read', () => {
    const read = '{h: u.href, l: u.length, p: u.pathname}';
    expect(valueOf(`const u = new URL("https://x.test/a"); send(${read})`)).toBe(
      '{h: "https://x.test/a", l: 16, p: ?property-read}',
    );
    expect(valueOf(`const u = new URL(\`https://x.test/\${a}\`); send(${read})`)).toBe(
      '{h: `https://x.test/…`, l: <integer>, p: ?property-read}',
    );
    expect(valueOf(`const u = 5; send(${read})`)).toBe(
      '{h: ?property-read, l: ?property-read, p: ?property-read}',
    );
  });

  it('of a URL that is made in ways that are not followed are not known', () => {
    for (const made of ['new URL()', 'new URL(...xs)', 'new URL("/a", ...xs)'])
      expect(valueOf(`send(${made})`)).toBe('<string>');
    expect(urlOf('send(new URL(c ? "https://x.test/a" : `https://y.test/${x}`))')).toBe(
      '("https://x.test/a" | `https://y.test/…`)',
    );
  });
});
