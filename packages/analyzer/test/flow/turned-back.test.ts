import { type Twins, chosen, describeTwins, twinsOf } from './support/twins.js';

const turns: Twins = {
  'a member that is picked at run time': twinsOf(
    'function f(c, d, k) { const m = c.vip ? 1 : "x";',
    'if (!c[k]) return;',
    'if (!d[k]) return;',
  ),
  'a member of one that is picked at run time': twinsOf(
    'function f(c, d, k) { const m = c.a.vip ? 1 : "x";',
    'if (!c[k].vip) return;',
    'if (!d[k].vip) return;',
  ),
  'what picks a member': twinsOf(
    'function f(c, d, k) { const m = k ? 1 : "x";',
    'if (!c[k]) return;',
    'if (!c[d]) return;',
  ),
  'a result that is there only for some': chosen(
    'const y = await loadOrThrow(c); send({m, y})',
    'const y = await loadOrThrow(d); send({m, y})',
  ),
  'a result of a validator': chosen(
    'const { y } = schema.parse(c); send({m, y})',
    'const { y } = schema.parse(d); send({m, y})',
  ),
  'a result that is assigned': chosen(
    'let y; y = requireKnown(c); send({m, y})',
    'let y; y = requireKnown(d); send({m, y})',
  ),
  'the result of a function of the file that throws': twinsOf(
    'function known(e) { if (!e) throw new Error("none"); return e } function f(c, d) { const m = c ? 1 : "x";',
    'const y = known(c);',
    'const y = known(d);',
    'send({m, y})',
  ),
  'a call that is only made if it has to fail': chosen('c || fail(); send({m})', 'd || fail(); send({m})'),
  'a call in the other arm': chosen('c ? 0 : fail(); send({m})', 'd ? 0 : fail(); send({m})'),
  'a call behind `&&`': chosen('!c && fail(); send({m})', '!d && fail(); send({m})'),
  'a call that is awaited': chosen('c || (await fail()); send({m})', 'd || (await fail()); send({m})'),
  'a function inside that is called for some': chosen(
    'function go() { send({m}) } if (c) go()',
    'function go() { send({m}) } if (d) go()',
  ),
  'the other arm that leaves': chosen(
    'if (c) { log() } else return; send({m})',
    'if (d) { log() } else return; send({m})',
  ),
  'the end of the program for some elements': chosen(
    'if (!c) { for (const e of d) process.exit(1) } send({m})',
    'if (!d) { for (const e of d) process.exit(1) } send({m})',
  ),
  'the end of the program': chosen('c || process.exit(1); send({m})', 'd || process.exit(1); send({m})'),
  'a fallback that fails': chosen(
    'const y = c || fail(); send({m, y})',
    'const y = d || fail(); send({m, y})',
  ),
  'a fallback that throws in place': chosen(
    'const y = c ?? (() => { throw 1 })(); send({m, y})',
    'const y = d ?? (() => { throw 1 })(); send({m, y})',
  ),
  'a branch that ends in such a call': chosen(
    'if (d) { c || fail() } send({m})',
    'if (d) { d.e || fail() } send({m})',
  ),
  'a branch that ends in a check': chosen('if (d) { check(c) } send({m})', 'if (d) { check(d.e) } send({m})'),
  'a check with a handler that leaves': chosen(
    'try { check(c) } catch { return } send({m})',
    'try { check(c) } catch { log() } send({m})',
  ),
  'a handler': chosen('try { check(c) } catch { send({m}) }', 'try { check(d) } catch { send({m}) }'),
  'a handler behind a `throw`': chosen(
    'try { if (!c) throw 1 } catch { send({m}) }',
    'try { if (!c) throw 1 } finally { send({m}) }',
  ),
  'a promise': chosen('check(c).then(() => send({m}))', 'check(d).then(() => send({m}))'),
  'a function that is given a condition': chosen('when(c, () => send({m}))', 'when(d, () => send({m}))'),
  'an object that is made of a condition': chosen(
    'new Maybe(c).run(() => send({m}))',
    'new Maybe(d).run(() => send({m}))',
  ),
  'a call of what a call gives': chosen('given(c)(() => send({m}))', 'given(d)(() => send({m}))'),
  'a computed key in an optional chain': chosen('c?.a[send({m})]', 'd?.a[send({m})]'),
  'an optional call with an assertion': chosen('c?.a!(send({m}))', 'd?.a!(send({m}))'),
  'a logical assignment': chosen('c &&= send({m})', 'd &&= send({m})'),
  'a nullish assignment': chosen('c ??= send({m})', 'd ??= send({m})'),
  'a default': chosen('const {z = send({m})} = c', 'const {z = send({m})} = d'),
  'a callback by its name': chosen(
    'const g = () => send({m}); c.forEach(g)',
    'const g = () => send({m}); d.forEach(g)',
  ),
  'a method of an object': chosen(
    'const o = { go() { send({m}) } }; if (c) o.go()',
    'const o = { go() { send({m}) } }; if (d) o.go()',
  ),
  'a method that is taken out of its object': chosen(
    'const o = { go() { send({m}) } }; const {go} = o; if (c) go()',
    'const o = { go() { send({m}) } }; const {go} = o; if (d) go()',
  ),
  'a method of a class': chosen(
    'class A { go() { send({m}) } run() { if (c) this.go() } }',
    'class A { go() { send({m}) } run() { if (d) this.go() } }',
  ),
  'a private method': chosen(
    'class A { #go() { send({m}) } run() { if (c) this.#go() } }',
    'class A { #go() { send({m}) } run() { if (d) this.#go() } }',
  ),
  'a field that is a function': chosen(
    'class A { go = () => { send({m}) }; run() { if (c) this.go() } }',
    'class A { go = () => { send({m}) }; run() { if (d) this.go() } }',
  ),
  'a constructor': chosen(
    'class A { constructor() { send({m}) } } if (c) new A()',
    'class A { constructor() { send({m}) } } if (d) new A()',
  ),
  'the constructor of a class without a name': chosen(
    'const A = class { constructor() { send({m}) } }; if (c) new A()',
    'const A = class { constructor() { send({m}) } }; if (d) new A()',
  ),
  'a function that is assigned': chosen(
    'let g; g = () => send({m}); if (c) g()',
    'let g; g = () => send({m}); if (d) g()',
  ),
  'a function that is assigned to a member': chosen(
    'const o = {}; o.go = () => send({m}); if (c) o.go()',
    'const o = {}; o.go = () => send({m}); if (d) o.go()',
  ),
  'a method that is called by a computed name': chosen(
    'const o = { go: () => send({m}) }; if (c) o[d]()',
    'const o = { go: () => send({m}) }; if (d) o[d]()',
  ),
  'a function in a list': chosen(
    'const gs = [() => send({m})]; if (c) gs[0]()',
    'const gs = [() => send({m})]; if (d) gs[0]()',
  ),
  'a function that something is made of': chosen(
    'const g = debounce(() => send({m})); if (c) g()',
    'const g = debounce(() => send({m})); if (d) g()',
  ),
  'a function with two names': chosen(
    'const g = () => send({m}); const h = debounce(g); if (c) h()',
    'const g = () => send({m}); const h = debounce(g); if (d) h()',
  ),
  'a note of the opposite': chosen(
    'const skip = !c; if (skip) return; send({m})',
    'const skip = !d; if (skip) return; send({m})',
  ),
  'a note in an object': chosen(
    'const o = {}; if (!c) o.skip = true; if (o.skip) return; send({m})',
    'const o = {}; if (!c) o.skip = true; if (o.other) return; send({m})',
  ),
  'a note in an object of the caller': chosen(
    'd.skip = !c; if (d.skip) return; send({m})',
    'd.skip = !c; if (d.other) return; send({m})',
  ),
  'a note in `this`': chosen(
    'this.skip = !c; if (this.skip) return; send({m})',
    'this.skip = !d; if (this.skip) return; send({m})',
  ),
  'a note in a list': chosen(
    'const bad = []; if (!c) bad.push("c"); if (bad.length) return; send({m})',
    'const bad = []; if (!d) bad.push("d"); if (bad.length) return; send({m})',
  ),
  'a list that a function fills': chosen(
    'const bad = []; const n = look(c, bad); if (bad.length) return; send({m, n})',
    'const bad = []; const n = look(d, bad); if (bad.length) return; send({m, n})',
  ),
  'a list of what is to do': chosen(
    'const all = []; if (c) all.push(1); for (const one of all) send({m})',
    'const all = []; if (d) all.push(1); for (const one of all) send({m})',
  ),
  'a note that a function makes': chosen(
    'let skip; const note = () => { skip = true }; if (!c) note(); if (skip) return; send({m})',
    'let skip; const note = () => { skip = true }; if (!d) note(); if (skip) return; send({m})',
  ),
};

describeTwins('a request may be turned back by what the value is decided by', turns);
