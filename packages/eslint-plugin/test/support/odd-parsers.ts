import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import plugin from '../../src/index.js';

/** ESLint's messages for `code`, with all rules, read by a parser of one's own. */
export function lintWithParser(code: string, parser: Linter.Parser): Linter.LintMessage[] {
  const rules = Object.fromEntries(
    Object.keys(plugin.rules).map((rule) => [`braze/${rule}`, 'error' as const]),
  );
  const config: Linter.Config = {
    files: ['**/*.ts'],
    plugins: { braze: plugin },
    languageOptions: { parser },
    rules,
  };
  return new Linter().verify(code, config, { filename: 'src/app.ts' });
}

/** A parser that gives calls of the function `name` a node type that no tool knows. */
export function withUnknownNodes(name: string): Linter.Parser {
  return changing(name, ['callee', 'arguments'], (call) => {
    call['type'] = 'OddExpression';
  });
}

/** Like {@link withUnknownNodes}; but looking at the calls' arguments fails, as a fault would. ESLint itself leaves them alone. */
export function withTrap(name: string, fault: unknown = new Error('trapped')): Linter.Parser {
  const trap = {
    enumerable: true,
    get: (): never => {
      throw fault;
    },
  };
  return changing(name, ['callee'], (call) => {
    call['type'] = 'OddExpression';
    Object.defineProperty(call, 'arguments', trap);
  });
}

type Fields = Record<string, unknown>;

function changing(name: string, childKeys: readonly string[], change: (call: Fields) => void): Linter.Parser {
  return {
    meta: { name: 'odd-parser', version: '1.0.0' },
    parseForESLint(code: string, options: object) {
      const parsed = typescriptParser.parseForESLint(code, { ...options, loc: true, range: true });
      for (const call of callsOf(parsed.ast, name)) change(call);
      return { ...parsed, visitorKeys: { ...parsed.visitorKeys, OddExpression: childKeys } };
    },
  } as unknown as Linter.Parser;
}

function callsOf(root: object, name: string): readonly Fields[] {
  const found: Fields[] = [];
  const pending: unknown[] = [root];
  for (let value = pending.pop(); pending.length > 0 || value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const fields = value as Fields;
    const { callee } = fields as { callee?: { name?: string } };
    if (fields['type'] === 'CallExpression' && callee?.name === name) found.push(fields);
    for (const [key, child] of Object.entries(fields)) if (key !== 'parent') pending.push(child);
  }
  return found;
}
