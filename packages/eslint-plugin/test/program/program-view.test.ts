import type { ProgramView, TypeView } from '@braze-lint/analyzer';
import { describe, expect, it } from '@jest/globals';
import * as parser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { AST_NODE_TYPES } from '@typescript-eslint/types';
import type { Linter } from 'eslint';
import type ts from 'typescript';

import { programModules } from '../../src/program/program-modules.js';
import { programViewOf } from '../../src/program/program-view-of.js';
import { typeServicesOf } from '../../src/program/type-services.js';
import type { Files } from '../support/in-memory-program.js';
import { inMemoryProgram } from '../support/in-memory-program.js';

/** The last statement's expression of `/app.ts`, and what its program knows. */
function viewOf(
  files: Files,
  options: ts.CompilerOptions = {},
  others: Linter.Parser = parser,
): { view: ProgramView; ast: TSESTree.Program } {
  const program = inMemoryProgram(files, options);
  const { ast, services } = parser.parseForESLint(files['/app.ts'] ?? '', {
    filePath: '/app.ts',
    programs: [program],
    sourceType: 'module',
  });
  const found = typeServicesOf(services);
  if (found === undefined) throw new Error('no type information');
  return { view: programViewOf(found, programModules(program, { parser: others, options: {} })), ast };
}

/** The type of the last statement, an expression; parts are worked out. */
function typeIn(code: string, options: ts.CompilerOptions = {}): unknown {
  const { view, ast } = viewOf({ '/app.ts': code }, options);
  const last = ast.body.at(-1);
  if (last?.type !== AST_NODE_TYPES.ExpressionStatement)
    throw new Error('the last statement is no expression');
  return spelled(view.typeOf(last.expression));
}

function spelled(type: TypeView | undefined): unknown {
  switch (type?.kind) {
    case 'union':
      return { anyOf: type.types.map(spelled) };
    case 'tuple':
      return type.elements().map(spelled);
    case 'object':
      return Object.fromEntries(
        [...type.members()].map(([key, { isOptional, type: member }]) => [
          isOptional ? `${key}?` : key,
          spelled(member()),
        ]),
      );
    case 'literal':
      return { value: type.value };
    case 'intrinsic':
      return type.name;
    case 'array':
      return { each: spelled(type.element()) };
    case 'date':
    case 'function':
    case undefined:
      return type?.kind;
  }
}

describe('a type is described as', () => {
  const cases: readonly (readonly [name: string, code: string, expected: unknown])[] = [
    ['a scalar', 'declare const x: string; x;', 'string'],
    ['a number', 'declare const x: number; x;', 'number'],
    ['a literal', "const x = 'a'; x;", { value: 'a' }],
    ['a number that is known', 'const x = 5; x;', { value: 5 }],
    ['a literal truth value', 'declare const x: true; x;', { value: true }],
    ['a boolean', 'declare const x: boolean; x;', 'boolean'],
    ['null', 'declare const x: null; x;', 'null'],
    ['undefined', 'declare const x: undefined; x;', 'undefined'],
    ['a bigint', 'declare const x: bigint; x;', 'bigint'],
    ['a text made of a pattern', 'declare const x: `user-${number}`; x;', 'string'],
    ['a branded text', "declare const x: string & { readonly brand: 'id' }; x;", 'string'],
    ['a function', 'declare function x(): void; x;', 'function'],
    ['a class', 'class X {} X;', 'function'],
    ['a date', 'declare const x: Date; x;', 'date'],
    ['a list', 'declare const x: readonly string[]; x;', { each: 'string' }],
    ['a list of certain length', 'declare const x: [string, number]; x;', ['string', 'number']],
    ['a list of no certain length', 'declare const x: [string, ...number[]]; x;', { each: undefined }],
    [
      'an object',
      'declare const x: { a: string; b?: number }; x;',
      { a: 'string', 'b?': { anyOf: ['undefined', 'number'] } },
    ],
    ['an interface', 'interface X { a: string } declare const x: X; x;', { a: 'string' }],
    [
      'two interfaces at once',
      'interface X { a: string } declare const x: X & { b: 1 }; x;',
      { a: 'string', b: { value: 1 } },
    ],
    ['an object as it is written', "const x = { a: 'b' }; x;", { a: 'string' }],
    ['an object as it is written for good', "const x = { a: 'b' } as const; x;", { a: { value: 'b' } }],
    [
      'one of several',
      "declare const x: 'a' | 'b' | number; x;",
      { anyOf: ['number', { value: 'a' }, { value: 'b' }] },
    ],
    ['a member of an enumeration', "enum X { A = 'a', B = 'b' } X.A;", { value: 'a' }],
    [
      'an enumeration',
      "enum X { A = 'a', B = 2 } declare const x: X; x;",
      { anyOf: [{ value: 'a' }, { value: 2 }] },
    ],
    [
      'members of two enumerations',
      "enum X { A = 'a' } enum Y { B = 'b', C = 'c' } declare const x: X | Y.C; x;",
      { anyOf: [{ value: 'a' }, { value: 'c' }] },
    ],
    [
      'objects of which one is meant',
      "declare const x: { kind: 'a'; a: string } | { kind: 'b' } | null; x;",
      { anyOf: ['null', { kind: { value: 'a' }, a: 'string' }, { kind: { value: 'b' } }] },
    ],
    [
      'an object made from another',
      'interface X { a: string; b: number } declare const x: Partial<Pick<X, "a">>; x;',
      { 'a?': { anyOf: ['undefined', 'string'] } },
    ],
    [
      'an object with known keys',
      "declare const x: Record<'a' | 'b', 1>; x;",
      { a: { value: 1 }, b: { value: 1 } },
    ],
    ['a list of no certain length at its end', 'declare const x: [string, number?]; x;', { each: undefined }],
    ['what a call gives', 'declare function f(): number[]; f();', { each: 'number' }],
  ];

  it.each(cases)('%s', (_name, code, expected) => {
    expect(typeIn(code)).toEqual(expected);
  });

  const silent: readonly (readonly [name: string, code: string])[] = [
    ['any', 'declare const x: any; x;'],
    ['unknown', 'declare const x: unknown; x;'],
    ['never', 'declare const x: never; x;'],
    ['a union with any type in it', 'declare const x: string | Map<string, string>; x;'],
    ['a type parameter', 'declare function f<T>(): T; f<unknown>();'],
    ['an instance of a class', 'class X { a = 1 } new X();'],
    ['an instance of a class with parameters', 'class X<T> { a?: T } new X<string>();'],
    ['what brings its own JSON', 'declare const x: { a: string; toJSON(): string }; x;'],
    ['an enumeration that is worked out', "enum X { A = 'abc'.length } declare const x: X; x;"],
    ['a union with an instance of a class in it', 'class X { a = 1 } declare const x: X | string; x;'],
    ['a collection', 'declare const x: Map<string, string>; x;'],
    ['bytes', 'declare const x: Uint8Array; x;'],
    ['a promise', 'declare const x: Promise<string>; x;'],
    ['an object that is a function, too', 'declare const x: { a: string } & (() => void); x;'],
  ];

  it.each(silent)('nothing where it is %s', (_name, code) => {
    expect(typeIn(code)).toBeUndefined();
  });

  it('something that may be missing where the compiler does not look out for it', () => {
    const nothing = ['null', 'undefined'];
    expect(typeIn('declare const x: string; x;', { strict: false })).toEqual({
      anyOf: ['string', ...nothing],
    });
    expect(typeIn('declare const x: { a: string }; x.a;', { strict: true, strictNullChecks: false })).toEqual(
      {
        anyOf: ['string', ...nothing],
      },
    );
  });

  it('nothing where a union is too large', () => {
    const members = (count: number): string =>
      Array.from({ length: count }, (_, at) => `'m${String(at)}'`).join(' | ');
    expect(typeIn(`declare const x: ${members(64)}; x;`)).toHaveProperty('anyOf.length', 64);
    expect(typeIn(`declare const x: ${members(65)}; x;`)).toBeUndefined();
  });

  it('its members without end where it holds itself', () => {
    const { view, ast } = viewOf({ '/app.ts': 'interface X { self: X } declare const x: X; x;' });
    const last = ast.body.at(-1);
    let type = last?.type === AST_NODE_TYPES.ExpressionStatement ? view.typeOf(last.expression) : undefined;
    for (let depth = 0; depth < 5; depth += 1) {
      expect(type?.kind).toBe('object');
      type = type?.kind === 'object' ? type.members().get('self')?.type() : undefined;
    }
  });
});

describe('a specifier leads to', () => {
  /** The file that the first import of `/app.ts` leads to. */
  function moduleIn(files: Files): string | undefined {
    const { view, ast } = viewOf(files);
    const [first] = ast.body;
    if (first?.type !== AST_NODE_TYPES.ImportDeclaration) throw new Error('the first statement is no import');
    return view.moduleOf(first.source)?.filename;
  }

  it('a module of the program', () => {
    const files = {
      '/app.ts': "import { a } from './lib/paths'; a;",
      '/lib/paths.ts': 'export const a = 1;',
    };
    expect(moduleIn(files)).toBe('/lib/paths.ts');
  });

  it('a module in JavaScript', () => {
    expect(moduleIn({ '/app.ts': "import { a } from './a.js'; a;", '/a.js': 'export const a = 1;' })).toBe(
      '/a.js',
    );
  });

  it('nothing where there is no such file', () => {
    expect(moduleIn({ '/app.ts': "import { a } from './a'; a;" })).toBeUndefined();
  });

  it('nothing where there are only declarations', () => {
    const files = { '/app.ts': "import { a } from './a'; a;", '/a.d.ts': 'export declare const a: 1;' };
    expect(moduleIn(files)).toBeUndefined();
  });

  it('nothing where it is a package', () => {
    const files = {
      '/app.ts': "import { a } from 'pkg'; a;",
      '/node_modules/pkg/index.ts': 'export const a = 1;',
      '/node_modules/pkg/package.json': '{ "name": "pkg", "types": "index.ts" }',
    };
    expect(moduleIn(files)).toBeUndefined();
  });

  it('nothing where a module is only declared', () => {
    const files = {
      '/app.ts': "import { a } from 'made-up'; a;",
      '/types.ts': 'export {}; declare global {} ',
      '/made-up.d.ts': "declare module 'made-up' { export const a: 1; }",
    };
    expect(moduleIn(files)).toBeUndefined();
  });

  it('nothing where the file cannot be parsed', () => {
    expect(
      moduleIn({ '/app.ts': "import { a } from './a'; a;", '/a.ts': 'export const a = = 1;' }),
    ).toBeUndefined();
  });

  it('a file whose nodes know their parents and their types', () => {
    const files = {
      '/app.ts': "import { a } from './a'; a;",
      '/a.ts': "import { b } from './b'; export const a = b;",
      '/b.ts': "export const b = 'x';",
    };
    const { view, ast } = viewOf(files);
    const [first] = ast.body;
    const source = first?.type === AST_NODE_TYPES.ImportDeclaration ? view.moduleOf(first.source) : undefined;
    const [inner, exported] = source?.ast.body ?? [];
    expect(inner?.parent).toBe(source?.ast);
    const nested =
      inner?.type === AST_NODE_TYPES.ImportDeclaration ? source?.program?.moduleOf(inner.source) : undefined;
    expect(nested?.filename).toBe('/b.ts');
    if (
      exported?.type !== AST_NODE_TYPES.ExportNamedDeclaration ||
      exported.declaration?.type !== AST_NODE_TYPES.VariableDeclaration
    )
      throw new Error('unexpected');
    const init = exported.declaration.declarations[0].init;
    expect(init === null ? undefined : source?.program?.typeOf(init)).toEqual({
      kind: 'literal',
      value: 'x',
    });
  });

  it('a file whose ranges are its own', () => {
    const files = {
      '/app.ts': "import { a } from './a'; import { b } from './b'; a; b;",
      '/a.ts': 'export const a = 1;',
      '/b.ts': 'export const b = 2;',
    };
    const { view, ast } = viewOf(files);
    const starts = ast.body.flatMap((one) => {
      const source = one.type === AST_NODE_TYPES.ImportDeclaration ? view.moduleOf(one.source) : undefined;
      return source === undefined ? [] : [source.ast.range[0] - (source.offset ?? 0), source.ast.range[0]];
    });
    expect(starts).toEqual([0, 1_000_000_000, 0, 2_000_000_000]);
  });

  it('a text that is there before it is parsed', () => {
    const files = {
      '/app.ts': "import { a } from './a'; import { b } from './b'; a; b;",
      '/a.ts': 'export const a = = 1;',
      '/b.d.ts': 'export declare const b: 1;',
    };
    const { view, ast } = viewOf(files);
    const texts = ast.body.flatMap((one) =>
      one.type === AST_NODE_TYPES.ImportDeclaration ? [view.textOf(one.source)] : [],
    );
    expect(texts).toEqual(['export const a = = 1;', undefined]);
  });

  it('nothing where the file cannot be parsed, each time', () => {
    const files = {
      '/app.ts': "import { a } from './a'; import { b } from './a'; a; b;",
      '/a.ts': 'export const a = = 1;',
    };
    const { view, ast } = viewOf(files);
    for (const one of ast.body.slice(0, 2)) {
      if (one.type !== AST_NODE_TYPES.ImportDeclaration) throw new Error('unexpected');
      expect(view.moduleOf(one.source)).toBeUndefined();
      expect(view.textOf(one.source)).toBe('export const a = = 1;');
    }
  });

  it.each(['services', 'scopeManager', 'visitorKeys'])(
    'nothing where the parser gives no %s for it',
    (missing) => {
      const odd = {
        parseForESLint: (...given: Parameters<typeof parser.parseForESLint>) => ({
          ...parser.parseForESLint(...given),
          [missing]: undefined,
        }),
      } as unknown as Linter.Parser;
      const files = { '/app.ts': "import { a } from './a'; a;", '/a.ts': 'export const a = 1;' };
      const [own, other] = [undefined, odd].map((one) => {
        const { view, ast } = viewOf(files, {}, one);
        const [first] = ast.body;
        return first?.type === AST_NODE_TYPES.ImportDeclaration ? view.moduleOf(first.source) : undefined;
      });
      expect(own?.filename).toBe('/a.ts');
      expect(other).toBeUndefined();
    },
  );

  it('nothing where the specifier is of another tree', () => {
    const files = { '/app.ts': "import { a } from './a'; a;", '/a.ts': 'export const a = 1;' };
    const [one, other] = [viewOf(files), viewOf(files)];
    const [first] = other.ast.body;
    if (first?.type !== AST_NODE_TYPES.ImportDeclaration) throw new Error('unexpected');
    expect(other.view.moduleOf(first.source)?.filename).toBe('/a.ts');
    expect(one.view.moduleOf(first.source)).toBeUndefined();
    expect(one.view.textOf(first.source)).toBeUndefined();
    expect(one.view.typeOf(first.source)).toBeUndefined();
  });

  it('the same file each time', () => {
    const files = {
      '/app.ts': "import { a } from './a'; import { b } from './a'; a; b;",
      '/a.ts': 'export const a = 1; export const b = 2;',
    };
    const { view, ast } = viewOf(files);
    const found = ast.body.flatMap((one) =>
      one.type === AST_NODE_TYPES.ImportDeclaration ? [view.moduleOf(one.source)] : [],
    );
    expect(found[0]).toBeDefined();
    expect(found[0]).toBe(found[1]);
  });
});
