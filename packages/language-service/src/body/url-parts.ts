import ts from 'typescript';

import type { Frame, Item, Outline } from '../outline/frame.js';
import { unquoted } from '../outline/frame.js';
import type { Token } from '../outline/token.js';
import { isString, isTextual } from '../outline/token.js';

/** A text with what stands around it in the same template or sum; `undefined` for what is not known. */
export type UrlParts = readonly (string | undefined)[];

/** The texts among the arguments of a call that may be its address, those of `new URL(…)` and of options included. */
export function urlPartsAt(outline: Outline, call: Frame): readonly UrlParts[] {
  return call.items.flatMap((item) => [
    ...partsOfItem(outline, item),
    ...outline.frames
      .filter(({ holder, kind, items }) => holder === item && (kind === 'paren' || isOptions(kind, items)))
      .flatMap(({ kind, items }) =>
        items
          .filter(({ key }) => kind === 'paren' || (key !== undefined && urlKeys.has(key.name)))
          .flatMap((inner) => partsOfItem(outline, inner)),
      ),
  ]);
}

const urlKeys: ReadonlySet<string> = new Set(['url', 'path', 'uri', 'endpoint', 'pathname']);

function isOptions(kind: Frame['kind'], items: readonly Item[]): boolean {
  return kind === 'object' && items.some(({ key }) => key !== undefined && urlKeys.has(key.name));
}

/** A text, a template, a sum: what is no text in it is not known. */
export function partsOfItem({ text }: Outline, { tokens }: Item): readonly UrlParts[] {
  if (!tokens.some(isTextual)) return [];
  const parts = tokens.flatMap((token) => partsOfToken(token, text));
  return [parts];
}

function partsOfToken(token: Token, text: string): UrlParts {
  if (isString(token)) return [unquoted(text.slice(token.start, token.end))];
  if (!isTextual(token)) return token.kind === ts.SyntaxKind.PlusToken ? [] : [undefined];
  const { kind, start, end, isUnterminated } = token;
  const hasTail = kind === ts.SyntaxKind.TemplateHead || kind === ts.SyntaxKind.TemplateMiddle;
  const inner = text.slice(start + 1, isUnterminated ? end : end - (hasTail ? 2 : 1));
  return hasTail ? [inner, undefined] : [inner];
}
