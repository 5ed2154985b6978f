import { basename, dirname } from 'node:path';

import { hasTriggerWord } from '@braze-lint/analyzer/first-look';
import type ts from 'typescript';

/** More names than this are not looked for: then any file of the program may lead to Braze. */
const MOST_NAMES = 500;

const patterns = new WeakMap<ts.Program, RegExp | 'none'>();
const files = new WeakMap<ts.SourceFile, boolean>();

/**
 * Whether a text imports a module that is called like a file of the program that may hold a request to Braze: the text then may
 * hold one by its functions. No module is resolved for that, and each file is searched once.
 */
export function namesLeadingModule(text: string, program: ts.Program): boolean {
  const pattern = patterns.get(program) ?? patternOf(program) ?? 'none';
  patterns.set(program, pattern);
  return pattern !== 'none' && pattern.test(text);
}

function patternOf(program: ts.Program): RegExp | undefined {
  const leading = program.getSourceFiles().filter((file) => !file.isDeclarationFile && isLeading(file));
  const names = [...new Set(leading.map(({ fileName }) => moduleName(fileName)))];
  if (names.length === 0 || names.length > MOST_NAMES) return undefined;
  const any = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  return new RegExp(`[/'"](?:${any})(?:/index)?(?:\\.[cm]?[jt]sx?)?['"]`);
}

function isLeading(file: ts.SourceFile): boolean {
  const known = files.get(file);
  if (known !== undefined) return known;
  const found = hasTriggerWord(file.text, {});
  files.set(file, found);
  return found;
}

/** As importers call it: an `index` goes by its folder. */
function moduleName(fileName: string): string {
  const name = basename(fileName).replace(/\.[cm]?[jt]sx?$/, '');
  return name === 'index' ? basename(dirname(fileName)) : name;
}
