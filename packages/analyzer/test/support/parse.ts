import { parseForESLint } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { Linter, type Rule, type SourceCode } from 'eslint';

import { childNodes } from '../../src/scope/child-nodes.js';
import type { SourceContext } from '../../src/source/source-context.js';

/** Parses TypeScript (with JSX off) the way ESLint would hand it over; `offset` is where its ranges begin. */
export function parseTypeScript(code: string, filename = 'file.ts', offset = 0): SourceContext {
  const { ast, scopeManager } = parseForESLint(code, {
    range: true,
    loc: true,
    comment: true,
    tokens: false,
    sourceType: 'module',
    filePath: filename,
  });
  prepare(ast, offset);
  return { ast, scopeManager, text: code, filename, comments: ast.comments, offset };
}

/** Parses JavaScript with ESLint's own parser and scope analysis. */
export function parseJavaScript(code: string, filename = 'file.js'): SourceContext {
  let found: SourceCode | undefined;
  const capture: Rule.RuleModule = {
    create: (context) => ({
      Program: () => {
        found = context.sourceCode;
      },
    }),
  };
  const messages = new Linter().verify(code, [
    { plugins: { test: { rules: { capture } } }, rules: { 'test/capture': 'error' } },
  ]);
  if (found === undefined) throw new Error(messages.map((message) => message.message).join('\n'));
  const { ast, scopeManager } = found as unknown as Pick<SourceContext, 'ast' | 'scopeManager'>;
  const comments = found.getAllComments() as unknown as TSESTree.Comment[];
  return { ast, scopeManager, text: code, filename, comments };
}

function prepare(root: TSESTree.Node, offset: number): void {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    node.range = [node.range[0] + offset, node.range[1] + offset];
    for (const child of childNodes(node)) {
      Object.assign(child, { parent: node });
      pending.push(child);
    }
  }
}
