import { describe, expect, it } from '@jest/globals';

import type { Exported } from '../../src/modules/exported.js';
import { exportedFrom } from '../../src/modules/exported.js';
import { textAt } from '../../src/source/source-context.js';
import { parseModules } from '../support/fake-modules.js';

type Files = Readonly<Record<string, string>>;

/** `file.ts name`, `file.ts: code` of an expression, or the file alone. */
function spelled(found: Exported | undefined): string | undefined {
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'variable':
      return `${found.source.filename} ${found.variable.name}`;
    case 'expression':
      return `${found.source.filename}: ${textAt(found.source, found.node.range)}`;
    case 'module':
      return found.source.filename;
  }
}

function find(name: string, files: Files): string | undefined {
  return spelled(exportedFrom(parseModules(files), name));
}

describe('what a module exports under a name is', () => {
  const cases: readonly (readonly [
    name: string,
    wanted: string,
    files: Files,
    expected: string | undefined,
  ])[] = [
    ['a constant', 'a', { './app': 'export const a = 1, b = 2;' }, 'src/app.ts a'],
    ['a function', 'f', { './app': 'export function f() {}' }, 'src/app.ts f'],
    ['a class', 'C', { './app': 'export class C {}' }, 'src/app.ts C'],
    ['an enumeration', 'E', { './app': "export enum E { A = 'a' }" }, 'src/app.ts E'],
    ['a name that is listed', 'b', { './app': 'const a = 1; export { a as b };' }, 'src/app.ts a'],
    ['a name in quotes', 'a b', { './app': "const a = 1; export { a as 'a b' };" }, 'src/app.ts a'],
    ['the default, named', 'default', { './app': 'const a = 1; export default a;' }, 'src/app.ts a'],
    ['the default, a function', 'default', { './app': 'export default function f() {}' }, 'src/app.ts f'],
    ['the default, written out', 'default', { './app': 'export default { a: 1 };' }, 'src/app.ts: { a: 1 }'],
    [
      'the default, a function without a name',
      'default',
      { './app': 'export default () => 1;' },
      'src/app.ts: () => 1',
    ],
    ['the module itself', '*', { './app': 'export const a = 1;' }, 'src/app.ts'],
    ['passed on', 'a', { './app': "export { a } from './b';", './b': 'export const a = 1;' }, 'src/b.ts a'],
    [
      'passed on under another name',
      'a',
      { './app': "export { b as a } from './b';", './b': 'export const b = 1;' },
      'src/b.ts b',
    ],
    [
      'passed on as the default',
      'a',
      { './app': "export { default as a } from './b';", './b': 'export default 5;' },
      'src/b.ts: 5',
    ],
    [
      'passed on with all others',
      'a',
      { './app': "export * from './b';", './b': 'export const a = 1;' },
      'src/b.ts a',
    ],
    [
      'a module, passed on',
      'b',
      { './app': "export * as b from './b';", './b': 'export const a = 1;' },
      'src/b.ts',
    ],
    [
      'imported and passed on',
      'a',
      { './app': "import { b } from './b'; export { b as a };", './b': 'export const b = 1;' },
      'src/b.ts b',
    ],
    [
      'passed on from far',
      'a',
      { './app': "export * from './b';", './b': "export * from './c';", './c': 'export const a = 1;' },
      'src/c.ts a',
    ],
    [
      'its own rather than one passed on',
      'a',
      { './app': "export * from './b'; export const a = 2;", './b': 'export const a = 1;' },
      'src/app.ts a',
    ],
    ['assigned', 'a', { './app': 'exports.a = 1;' }, 'src/app.ts: 1'],
    ['assigned to the module', 'a', { './app': 'module.exports.a = 1;' }, 'src/app.ts: 1'],
    ['a member of what is assigned', 'a', { './app': 'module.exports = { a: 1 };' }, 'src/app.ts: 1'],
    [
      'required as a whole and passed on',
      'b',
      { './app': "const b = require('./b'); export { b };", './b': 'exports.a = 1;' },
      'src/b.ts',
    ],
    [
      'required beside another one and passed on',
      'a',
      { './app': "const { x, b: a } = require('./b'); export { a };", './b': 'exports.b = 1;' },
      'src/b.ts: 1',
    ],
    [
      'the rest of what is required',
      'a',
      { './app': "const { x, ...a } = require('./b'); export { a };", './b': 'exports.a = 1;' },
      'src/app.ts a',
    ],
    [
      'taken by its position out of what is required',
      'a',
      { './app': "const [a] = require('./b'); export { a };", './b': 'exports.a = 1;' },
      'src/app.ts a',
    ],
    ['beside a default', 'a', { './app': 'export default 1; export const a = 2;' }, 'src/app.ts a'],
    [
      'a name that is listed after others',
      'a',
      { './app': 'const a = 1, b = 2; export { b }; export { a };' },
      'src/app.ts a',
    ],
    [
      'a member of what is assigned, after another one',
      'a',
      { './app': 'module.exports = { b: 2, a: 1 };' },
      'src/app.ts: 1',
    ],
    [
      'assigned beside others',
      'a',
      { './app': 'exports.b = 2; other.a = 3; exports.a = 1;' },
      'src/app.ts: 1',
    ],
    ['all that is assigned', 'default', { './app': 'module.exports = { a: 1 };' }, 'src/app.ts: { a: 1 }'],
  ];

  it.each(cases)('%s', (_name, wanted, files, expected) => {
    expect(find(wanted, files)).toBe(expected);
  });

  const silent: readonly (readonly [name: string, wanted: string, files: Files])[] = [
    ['nothing exports it', 'a', { './app': 'const a = 1;' }],
    ['the module that passes it on is not in view', 'a', { './app': "export { a } from './b';" }],
    [
      'two modules pass it on',
      'a',
      {
        './app': "export * from './b'; export * from './c';",
        './b': 'export const a = 1;',
        './c': 'export const a = 2;',
      },
    ],
    [
      'the default is not passed on with all others',
      'default',
      { './app': "export * from './b';", './b': 'export default 1;' },
    ],
    [
      'modules pass it on in a circle',
      'a',
      { './app': "export * from './b';", './b': "export * from './app';" },
    ],
    ['it is assigned twice', 'a', { './app': 'exports.a = 1; exports.a = 2;' }],
    ['nothing of that name is declared', 'a', { './app': 'export { a };' }],
    ['it is added to', 'a', { './app': 'exports.a += 1;' }],
    ['something else is assigned', 'a', { './app': 'exports.b = 1; other.exports = { a: 1 };' }],
    ['what is assigned does not have it', 'a', { './app': 'module.exports = { b: 1 };' }],
    ['what is assigned is made', 'a', { './app': 'module.exports = make({ a: 1 });' }],
    ['a spread may bring another', 'a', { './app': 'module.exports = { ...x, a: 1 };' }],
  ];

  it.each(silent)('not found where %s', (_name, wanted, files) => {
    expect(find(wanted, files)).toBeUndefined();
  });
});
