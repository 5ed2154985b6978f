import { clientMethod, endpointsAtUrl, schemaTarget } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';
import { endpoints as documented } from '@braze-lint/schemas';
import ts from 'typescript';

import type { Frame, Outline } from '../outline/frame.js';
import type { BodyPath } from './body-part.js';
import { endsExpression, isWord } from '../outline/token.js';
import { urlPartsAt } from './url-parts.js';

/** A literal of which the text around it says where it is sent. */
export interface PartByCall {
  readonly endpoints: readonly Endpoint[];
  readonly path: BodyPath;
  /** Whether a function of the file is called, which may make something else of what it is given. */
  readonly mayBeRewritten: boolean;
}

/**
 * The request of a literal that is an argument of the call that sends it, itself or as the body among its options. Proposals may be built
 * on what is found without a syntax tree, findings never.
 * @param steps from the literal to the place in question
 */
export function partInCall(outline: Outline, literal: Frame, steps: BodyPath): PartByCall | undefined {
  const call = callAround(outline, literal);
  if (call === undefined) return undefined;
  const path = call.isOptions ? withoutOptions(literal, steps) : steps;
  return found(call.endpoints, path, call.isOwn);
}

/** The request of a literal by the comment before it, the variable that it is kept in, or the schema that a JSON file names. */
export function partBySurroundings(
  outline: Outline,
  literal: Frame,
  steps: BodyPath,
): PartByCall | undefined {
  const byText = ofComment(outline, literal) ?? ofSchemaKey(outline, literal);
  if (byText !== undefined) return found(byText, steps);
  return found(ofVariable(outline, literal), withoutOptions(literal, steps) ?? steps);
}

function found(
  endpoints: readonly Endpoint[] | undefined,
  path: BodyPath | undefined,
  mayBeRewritten = true,
): PartByCall | undefined {
  const withBody = (endpoints ?? []).filter(({ hasBody }) => hasBody);
  return path === undefined || withBody.length === 0
    ? undefined
    : { endpoints: withBody, path, mayBeRewritten };
}

interface SurroundingCall {
  readonly endpoints: readonly Endpoint[];
  /** Whether the literal is the options of the call, and the body a member of it. */
  readonly isOptions: boolean;
  /** Whether what is called is a function of the file, or of an object of it. */
  readonly isOwn: boolean;
}

/** The call that a literal is an argument of, itself or as the body among its options, and that has an address or is a method of the client. */
function callAround(outline: Outline, literal: Frame): SurroundingCall | undefined {
  let within = literal;
  let frame = literal.parent;
  if (frame?.kind === 'paren' && isPassedOn(outline, frame)) {
    within = frame;
    frame = frame.parent;
  }
  if (frame?.kind === 'object' && bodyKeys.has(within.holder?.key?.name ?? '')) frame = frame.parent;
  if (frame?.kind !== 'paren') return undefined;
  const endpoints = endpointsOfCall(outline, frame);
  if (endpoints.length === 0) return undefined;
  return {
    endpoints,
    isOptions: within === literal && frame === literal.parent && isOptions(literal),
    isOwn: isOwn(outline, frame),
  };
}

/** `JSON.stringify(…)`, and parentheses that call nothing. */
function isPassedOn(outline: Outline, { index }: Frame): boolean {
  const before = outline.tokens[index - 1];
  if (chainBefore(outline, index) === 'JSON.stringify') return true;
  return before === undefined || !(endsExpression(before) || before.kind === ts.SyntaxKind.GreaterThanToken);
}

/** `send(…)` with a `send` of the file, and any `this.send(…)`. */
function isOwn(outline: Outline, { index }: Frame): boolean {
  const [name = '', ...members] = chainBefore(outline, index).split('.');
  if (name === 'this') return members.length === 1;
  const declared = String.raw`\b(?:function(?:\s*\*)?|const|let|var)\s+${name.replaceAll('$', String.raw`\$`)}(?![\w$])`;
  return members.length === 0 && new RegExp(declared).test(outline.text);
}

function endpointsOfCall(outline: Outline, call: Frame): readonly Endpoint[] {
  const [first, ...names] = chainBefore(outline, call.index).split('.');
  const method = clientMethod((first === 'this' ? names.slice(1) : names).join('.'));
  if (method !== undefined) {
    return documented.filter(
      (endpoint) => endpoint.path === method.path && endpoint.method === method.method,
    );
  }
  return urlPartsAt(outline, call).flatMap((parts) => endpointsAtUrl(parts));
}

/** The names before an opening bracket: `this.braze.messages.send`. */
function chainBefore({ text, tokens }: Outline, index: number): string {
  const names: string[] = [];
  for (let at = index - 1; ; at -= 2) {
    const [name, dot] = [tokens[at], tokens[at - 1]];
    if (name === undefined || !isWord(name)) return names.join('.');
    names.unshift(text.slice(name.start, name.end));
    if (dot?.kind !== ts.SyntaxKind.DotToken && dot?.kind !== ts.SyntaxKind.QuestionDotToken)
      return names.join('.');
  }
}

/** What is left of the way when the body is a member of an object of options; `undefined` if it is none. */
function withoutOptions(literal: Frame, steps: BodyPath): BodyPath | undefined {
  const [first, ...rest] = steps;
  return isOptions(literal) && typeof first === 'string' && bodyKeys.has(first) ? rest : undefined;
}

/** Whether a literal looks like what an HTTP client is told, and not like a body. */
function isOptions({ items }: Frame): boolean {
  return items.some(({ key }) => key !== undefined && optionKeys.has(key.name));
}

const bodyKeys: ReadonlySet<string> = new Set(['body', 'data', 'json', 'payload']);

const optionKeys: ReadonlySet<string> = new Set([
  'method',
  'headers',
  'body',
  'json',
  'data',
  'url',
  'baseURL',
]);

/** `const payload = {`, where a later call sends `payload`. */
function ofVariable(outline: Outline, { index }: Frame): readonly Endpoint[] | undefined {
  const name = variableBefore(outline, index);
  if (name === undefined) return undefined;
  const { text, tokens, frames } = outline;
  // The tokens are gone through once, and not for each of the brackets.
  const uses = tokens.filter(
    ({ kind, start, end }) => kind === ts.SyntaxKind.Identifier && text.slice(start, end) === name,
  );
  for (const frame of frames) {
    if (frame.kind !== 'paren' || !mentions(frame)) continue;
    const endpoints = endpointsOfCall(outline, frame);
    if (endpoints.length > 0) return endpoints;
  }
  return undefined;

  function mentions({ start, end }: Frame): boolean {
    return uses.some((token) => token.start > start && token.end <= end);
  }
}

/** The name of the variable whose first value begins at a token. */
function variableBefore({ text, tokens }: Outline, index: number): string | undefined {
  if (tokens[index - 1]?.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  for (let at = index - 2; at >= Math.max(1, index - LONGEST_TYPE); at--) {
    const [name, keyword] = [tokens[at], tokens[at - 1]];
    if (name !== undefined && keyword !== undefined && declaring.has(keyword.kind)) {
      return text.slice(name.start, name.end);
    }
  }
  return undefined;
}

/** In tokens; a longer annotation is not looked through. */
const LONGEST_TYPE = 16;

const declaring: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ConstKeyword,
  ts.SyntaxKind.LetKeyword,
  ts.SyntaxKind.VarKeyword,
]);

/** The comment `@braze /messages/send` before a literal. */
function ofComment({ text, tokens }: Outline, { index, start }: Frame): readonly Endpoint[] | undefined {
  const from = tokens[index - 1]?.end ?? 0;
  const statement = text.lastIndexOf('@braze', start);
  if (statement < 0) return undefined;
  const between = text.slice(statement, start);
  const isNear =
    statement >= from ||
    /^@braze[^\n\r]*[\n\r]\s*(?:export\s+)?(?:const|let|var|return)\b[^;{]*$/.test(between);
  const path = /^@braze\s+(?:[A-Z]+\s+)?(\/?[\w{}:./-]+)/.exec(between)?.[1];
  return isNear && path !== undefined ? endpointsAtUrl([path]) : undefined;
}

/** The `$schema` of a JSON file. */
function ofSchemaKey({ text }: Outline, { items, parent }: Frame): readonly Endpoint[] | undefined {
  if (parent?.parent !== undefined) return undefined;
  const [value] = items.find(({ key }) => key?.name === '$schema')?.tokens ?? [];
  return value && schemaTarget(text.slice(value.start + 1, value.end - 1))?.endpoints;
}
