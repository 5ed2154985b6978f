import type { Endpoint } from '@braze-lint/schemas';
import { endpoints } from '@braze-lint/schemas';
import ts from 'typescript';

import type { CompletionOptions } from '../contract/language-service.js';
import type { ServiceCompletion } from '../contract/service-results.js';
import { endpointSummary } from '../hover/endpoint-markdown.js';
import type { Outline } from '../outline/frame.js';
import type { Token } from '../outline/token.js';
import { isString } from '../outline/token.js';
import type { ServiceWords } from '../texts/service-words.js';
import type { Insertion } from './insertion.js';
import { render, sortKey } from './request.js';

/** What the editor can be asked to do, and what it is told of with. */
export interface AddressOptions extends CompletionOptions {
  readonly words: ServiceWords;
}

/** The documented paths that go on from what is written of one in a text or template. */
export function endpointCompletions(
  { text }: Outline,
  token: Token,
  offset: number,
  options: AddressOptions,
): readonly ServiceCompletion[] {
  const start = pathStart(text, token, offset);
  if (start === undefined) return [];
  const typed = text.slice(start, offset);
  const slash = typed.startsWith('/') ? '' : '/';
  const folder = slash + typed.slice(0, typed.lastIndexOf('/') + 1);
  const range = { start, end: pathEnd(text, token, offset) };
  const isTemplate = !isString(token);
  return pathsIn(folder).map(([path, methods], index) => {
    const label = path.slice(slash.length);
    const { newText, isSnippet } = render(pathInsertion(label, isTemplate), options);
    return {
      label,
      kind: 'endpoint',
      detail: methods.map(detailOf).join('; '),
      documentation: methods.map((method) => endpointSummary(method, options.words)).join('\n\n---\n\n'),
      edit: { range, newText },
      additionalEdits: [],
      isSnippet,
      sortText: sortKey(0, index),
      filterText: label,
      isDeprecated: false,
    };
  });
}

function detailOf({ method, permission }: Endpoint): string {
  return permission === undefined ? method : `${method}, ${permission}`;
}

/** Where the path begins that the cursor is in; `undefined` for a text that is none of an address. */
function pathStart(text: string, { start, kind }: Token, offset: number): number | undefined {
  const written = text.slice(start + 1, offset);
  const isBehindPart = kind === ts.SyntaxKind.TemplateMiddle || kind === ts.SyntaxKind.TemplateTail;
  const [, host = '', below, relative] =
    /^(?:(https?:\/\/[^/\s]*)?(\/[\w/-]*)|([a-z_\d]+\/[\w/-]*))$/.exec(written) ?? [];
  const path = below ?? relative;
  if (path === undefined) return undefined;
  if (host !== '' && (isBehindPart || !/braze|appboy/i.test(host))) return undefined;
  return offset - path.length;
}

function pathEnd(text: string, { end, isUnterminated }: Token, offset: number): number {
  const rest = /[\w/-]*/y;
  rest.lastIndex = offset;
  const length = rest.exec(text)?.[0].length ?? 0;
  return isUnterminated ? offset + length : Math.min(offset + length, end - 1);
}

/** The paths below a folder with their endpoints, in the order of the catalogue. */
function pathsIn(folder: string): readonly (readonly [string, readonly Endpoint[]])[] {
  const found = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    if (!endpoint.path.startsWith(folder)) continue;
    found.set(endpoint.path, [...(found.get(endpoint.path) ?? []), endpoint]);
  }
  return [...found];
}

/** The parameters of a path are filled in by the user: in a template by an expression. */
function pathInsertion(path: string, isTemplate: boolean): Insertion {
  return path.split(/(\{\w+\})/).flatMap((part) => {
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name === undefined) return part === '' ? [] : [part];
    return isTemplate ? ['${', { initial: name }, '}'] : [{ initial: part }];
  });
}
