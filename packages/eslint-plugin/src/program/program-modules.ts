import type { SourceContext } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';
import type { Linter } from 'eslint';
import type ts from 'typescript';

import { setParents } from './set-parents.js';
import type { TypeServices } from './type-services.js';
import { typeServicesOf } from './type-services.js';

/** A file of the program, parsed as the linted file was. */
export interface ProgramModule {
  readonly source: Omit<SourceContext, 'program'>;
  readonly services: TypeServices;
}

/** Parses other files of a program with the parser and the options of the linted file, each once. */
export interface ProgramModules {
  /** Whether it is a file with code, of the program's own, and of a size that can be read. */
  mayRead(file: ts.SourceFile): boolean;
  /** Absent for declarations without code, for packages, and for what the parser cannot read. */
  read(file: ts.SourceFile): ProgramModule | undefined;
}

/** As ESLint hands it over; options are the parser's own business. */
export interface ParserSetting {
  readonly parser: Linter.Parser;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Larger files are not read to follow an import. In UTF-16 units. */
const LARGEST_FILE = 1_000_000;

/** Each file has a stretch of this length for its ranges; the linted file has the first one. */
const STRETCH = 1_000_000_000;

const known = new WeakMap<ts.Program, ProgramModules>();

/** The files of a program; kept for as long as the program lives, so that each is parsed once for all that import it. */
export function programModules(program: ts.Program, setting: ParserSetting): ProgramModules {
  const earlier = known.get(program);
  if (earlier !== undefined) return earlier;
  const parsed = new WeakMap<ts.SourceFile, ProgramModule | 'unreadable'>();
  let files = 0;
  const modules: ProgramModules = {
    mayRead: (file) => mayRead(file, program),
    read(file) {
      const known = parsed.get(file);
      if (known !== undefined) return known === 'unreadable' ? undefined : known;
      files += 1;
      const found = parseFile(file, program, setting, files * STRETCH) ?? 'unreadable';
      parsed.set(file, found);
      return found === 'unreadable' ? undefined : found;
    },
  };
  known.set(program, modules);
  return modules;
}

function mayRead(file: ts.SourceFile, program: ts.Program): boolean {
  const isCode = !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file);
  return isCode && file.text.length <= LARGEST_FILE;
}

function parseFile(
  file: ts.SourceFile,
  program: ts.Program,
  { parser, options }: ParserSetting,
  offset: number,
): ProgramModule | undefined {
  if (!mayRead(file, program) || !('parseForESLint' in parser)) return undefined;
  try {
    const result: unknown = parser.parseForESLint(file.text, optionsFor(file.fileName, program, options));
    return moduleOf(result as ParseResult, file, offset);
  } catch {
    // What is wrong with the other file is told when that file is linted.
    return undefined;
  }
}

/** The program that is there already is used: a parser that is left to itself would look for one again. */
function optionsFor(
  filePath: string,
  program: ts.Program,
  options: Readonly<Record<string, unknown>>,
): Linter.ParserOptions {
  return {
    ...options,
    project: undefined,
    projectService: undefined,
    sourceType: 'module',
    filePath,
    programs: [program],
    range: true,
    loc: true,
    comment: true,
    tokens: false,
  };
}

/** What a parser gives, in so far as it is of use here; ESLint's own types speak of plain ESTree. */
interface ParseResult {
  readonly ast: TSESTree.Program;
  readonly scopeManager?: SourceContext['scopeManager'] | null;
  readonly services?: unknown;
  readonly visitorKeys?: Readonly<Record<string, readonly string[] | undefined>>;
}

function moduleOf(
  { ast, scopeManager, services, visitorKeys }: ParseResult,
  file: ts.SourceFile,
  offset: number,
): ProgramModule | undefined {
  const found = typeServicesOf(services);
  const isComplete = found !== undefined && visitorKeys !== undefined;
  if (!isComplete || scopeManager === undefined || scopeManager === null) return undefined;
  setParents(ast, visitorKeys, offset);
  const source = {
    ast,
    scopeManager,
    text: file.text,
    filename: file.fileName,
    comments: ast.comments ?? [],
    offset,
  };
  return { source, services: found };
}
