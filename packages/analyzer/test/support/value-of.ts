import type { TSESTree } from '@typescript-eslint/types';

import type { SourceContext } from '../../src/source/source-context.js';
import { type Evaluator, createEvaluator } from '../../src/value/evaluator.js';
import type { AbstractValue } from '../../src/value/abstract-value.js';
import { childNodes } from '../../src/scope/child-nodes.js';
import { parseJavaScript, parseTypeScript } from './parse.js';
import { printValue } from './print-value.js';

type Parse = (code: string) => SourceContext;

/** What the argument of the call `send(…)` is sent as, printed. */
export function valueOf(code: string, parse: Parse = parseTypeScript): string {
  return printValue(evaluateSend(code, parse));
}

/** As `valueOf`, with ESLint's own parser. */
export function valueOfJavaScript(code: string): string {
  return valueOf(code, parseJavaScript);
}

/** What the JSON text that is passed to `send(…)` says, printed. */
export function jsonTextOf(code: string): string {
  return printed(code, (evaluator, argument, call) => evaluator.evaluateJsonText(argument, call));
}

/** What is known of the address that is passed to `send(…)`, printed. */
export function urlOf(code: string): string {
  return printed(code, (evaluator, argument, call) => evaluator.evaluateUrl(argument, call));
}

/** What the argument of `send(…)` is sent as when changes count up to the end of the function around it. */
export function lateValueOf(code: string): string {
  return printed(code, (evaluator, argument, call) => evaluator.evaluate(argument, bodyAround(call)));
}

/** What the initial value of the variable `body` is sent as when changes count up to the end of the file. */
export function declaredValueOf(code: string): string {
  const source = parseTypeScript(code);
  for (const node of nodesOf(source.ast)) {
    if (node.type !== ('VariableDeclarator' as never)) continue;
    const { id, init } = node as TSESTree.VariableDeclarator;
    if ('name' in id && id.name === 'body' && init !== null) {
      return printValue(createEvaluator(source).evaluate(init, source.ast));
    }
  }
  throw new Error('There is no variable `body`.');
}

export function evaluateSend(code: string, parse: Parse = parseTypeScript): AbstractValue {
  const source = parse(code);
  const { argument, call } = findSend(source);
  return createEvaluator(source).evaluate(argument, call);
}

type Ask = (
  evaluator: Evaluator,
  argument: TSESTree.Expression,
  call: TSESTree.CallExpression,
) => AbstractValue;

function printed(code: string, ask: Ask): string {
  const source = parseTypeScript(code);
  const { argument, call } = findSend(source);
  return printValue(ask(createEvaluator(source), argument, call));
}

/** The last call of `send` or `x.send` in the file, and its first argument. */
export function findSend(source: SourceContext): {
  argument: TSESTree.Expression;
  call: TSESTree.CallExpression;
} {
  let found: TSESTree.CallExpression | undefined;
  for (const node of nodesOf(source.ast)) {
    if ((node.type as string) !== 'CallExpression') continue;
    const call = node as TSESTree.CallExpression;
    const callee = 'property' in call.callee ? call.callee.property : call.callee;
    if ('name' in callee && callee.name === 'send' && call.range[0] >= (found?.range[0] ?? 0)) found = call;
  }
  const argument = found?.arguments[0];
  if (found === undefined || argument === undefined || (argument.type as string) === 'SpreadElement') {
    throw new Error('There is no call of `send`.');
  }
  return { argument: argument as TSESTree.Expression, call: found };
}

function* nodesOf(root: TSESTree.Node): Generator<TSESTree.Node, void> {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    pending.push(...childNodes(node));
  }
}

function bodyAround(node: TSESTree.Node): TSESTree.Node {
  let up: TSESTree.Node | undefined = node.parent;
  while (up !== undefined && !['BlockStatement', 'Program'].includes(up.type)) up = up.parent;
  return up ?? node;
}
