import { describe, expect, it } from '@jest/globals';

import { urlOf } from '../support/value-of.js';

describe('evaluateUrl', () => {
  it.each([
    ['send("https://x.test/a")', '"https://x.test/a"'],
    ['send(`${base}/a`)', '`…/a`'],
    ['send(base + "/a")', '`…/a`'],
    ['send(base + path)', '?property-read'],
    ['send(url)', '?global'],
    ['send(5)', '?unsupported-syntax'],
    ['send(f())', '?call-result'],
    ['send(process.env.URL)', '?global'],
    ['send(process.env.URL + "/a")', '`…/a`'],
    ['send(process.env.URL ?? "https://x.test")', '(?global | "https://x.test")'],
    ['send(`${process.env.URL ?? "https://x.test"}/a`)', '(`…/a` | "https://x.test/a")'],
    ['const P = "/a"; send(`${base}${P}`)', '`…/a`'],
    ['const P = {a: "/a"}; send(base + P.a)', '`…/a`'],
    ['export const P = {a: "/a"}; send(base + P.a)', '`…/a`'],
    ['const P = {a: "/a"} as const; send(base + P["a"])', '`…/a`'],
    ['enum P { A = "/a" } send(base + P.A)', '`…/a`'],
    ['send(c ? "/a" : "/b")', '("/a" | "/b")'],
    ['send(base + (c ? "/a" : "/b"))', '(`…/a` | `…/b`)'],
    ['send(new URL("/a", "https://x.test/v1"))', '"https://x.test/a"'],
    ['send(new URL("a", "https://x.test/v1/"))', '"https://x.test/v1/a"'],
    ['send(new URL("a", "https://x.test/v1"))', '"https://x.test/a"'],
    ['send(new URL("a", "https://x.test"))', '"https://x.test/a"'],
    ['send(new URL("/a", base))', '`…/a`'],
    ['send(new URL("a", base))', '`…/a`'],
    ['send(new URL("/a", `https://${host}`))', '`https://…/a`'],
    ['send(new URL(`/a/${id}`, base))', '`…/a/…`'],
    ['send(new URL("https://y.test/a", base))', '"https://y.test/a"'],
    ['send(new URL(c ? "/a" : "/b", base))', '(`…/a` | `…/b`)'],
    ['send(new URL("/a", base).toString())', '`…/a`'],
    ['send(new URL("/a", base).href)', '`…/a`'],
    ['send(String(new URL("/a", base)))', '`…/a`'],
    ['const u = new URL(base); u.pathname = "/a"; send(u)', '`…/a`'],
    ['const u = new URL("https://x.test/"); u.pathname = "/a"; send(u.href)', '"https://x.test/a"'],
    ['const u = new URL("https://x.test/a"); u.searchParams.set("b", c); send(u)', '"https://x.test/a"'],
    ['const u = new URL("https://x.test/a"); u.host = h; send(u)', '?overridden-later'],
    ['const u = new URL("https://x.test/a"); f(u); send(u)', '"https://x.test/a"'],
    ['send(["https://x.test", "a"].join("/"))', '"https://x.test/a"'],
    ['send("https://x.test".concat("/a"))', '"https://x.test/a"'],
    ['send(`https://x.test/${encodeURIComponent(id)}/a`)', '`https://x.test/…/a`'],
    ['class A { f() { send(`${this.base}/a`) } }', '`…/a`'],
    ['class A { readonly base = "https://x.test"; f() { send(`${this.base}/a`) } }', '"https://x.test/a"'],
    ['class A { private base = "https://x.test"; f() { send(this.base + "/a") } }', '"https://x.test/a"'],
    [
      'class A { private base = "https://x.test"; g() { this.base = x } f() { send(this.base + "/a") } }',
      '`…/a`',
    ],
    ['class A { #base = "https://x.test"; f() { send(this.#base + "/a") } }', '"https://x.test/a"'],
    ['class A { base = "https://x.test"; f() { send(this.base + "/a") } }', '`…/a`'],
    [
      'class A { static readonly BASE = "https://x.test"; f() { send(A.BASE + "/a") } }',
      '"https://x.test/a"',
    ],
    [
      'class A { readonly base = "https://x.test"; f() { g(function () { send(this.base + "/a") }) } }',
      '`…/a`',
    ],
    ['function f(path = "/a") { send(path) }', '(?parameter | "/a")'],
    ['let u = base; u += "/a"; send(u)', '`…/a`'],
    ['send({toString() { return "/a" }})', '?unsupported-syntax'],
  ])('%s', (code, expected) => {
    expect(urlOf(code)).toBe(expected);
  });
});
