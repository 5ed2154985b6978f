import { dirname } from 'node:path';

import ts from 'typescript';

/** The files of a program by their names, which are absolute: `/src/app.ts`. */
export type Files = Readonly<Record<string, string>>;

const libraryFolder = dirname(ts.getDefaultLibFilePath({}));
const libraries = new Map<string, ts.SourceFile | undefined>();

const defaults: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  allowJs: true,
  noEmit: true,
};

/** A TypeScript program of files that lie in memory only; the library's declarations come from the compiler. */
export function inMemoryProgram(files: Files, options: ts.CompilerOptions = {}): ts.Program {
  const settings = { ...defaults, ...options };
  const read = (name: string): ts.SourceFile | undefined => {
    const text = files[name];
    return text === undefined
      ? library(name)
      : ts.createSourceFile(name, text, { languageVersion: ts.ScriptTarget.ES2022 }, true);
  };
  const host: ts.CompilerHost = {
    fileExists: (name) => name in files || (name.startsWith(libraryFolder) && ts.sys.fileExists(name)),
    readFile: (name) => files[name] ?? ts.sys.readFile(name),
    directoryExists: (name) =>
      Object.keys(files).some((file) => file.startsWith(`${name.replace(/\/$/, '')}/`)),
    getSourceFile: read,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
  const roots = Object.keys(files).filter((name) => !name.includes('/node_modules/'));
  return ts.createProgram(roots, settings, host);
}

/** Parsed once for all programs: that is most of the work. */
function library(name: string): ts.SourceFile | undefined {
  if (!libraries.has(name)) {
    const text = name.startsWith(libraryFolder) ? ts.sys.readFile(name) : undefined;
    libraries.set(
      name,
      text === undefined ? undefined : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true),
    );
  }
  return libraries.get(name);
}
