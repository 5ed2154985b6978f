import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue, LiteralValue, TextValue } from './abstract-value.js';
import { alternativesOf, mapAlternatives, text, unknown } from './construct.js';
import { partsOf } from './expression/concatenation.js';

const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;
/** Segments that lead elsewhere. */
const DOTS = /(?:^|\/)\.\.?(?:\/|$)/;
const PARTS = new Set(['search', 'hash', 'host', 'hostname', 'port', 'protocol', 'username', 'password']);

/** The address of `new URL(path, base)`; of two choices, neither is known. */
export function resolvedUrl(
  path: AbstractValue,
  base: AbstractValue | undefined,
  node: TSESTree.Node,
): AbstractValue {
  if (base === undefined)
    return mapAlternatives(path, (one) => text(partsOf(one), one.kind === 'literal' ? one.node : node));
  if (path.kind === 'choice' && base.kind === 'choice') return unknown('too-many-alternatives', node);
  const chosen = path.kind === 'choice' ? path : base;
  return mapAlternatives(chosen, (one) => {
    const [to, from] = path.kind === 'choice' ? [one, base] : [path, one];
    return text(
      resolvedParts(partsOf(to), partsOf(from)),
      alternativesOf(chosen).length > 1 ? one.node : node,
    );
  });
}

type Parts = readonly (string | undefined)[];

function resolvedParts(path: Parts, base: Parts): Parts {
  const [first, ...rest] = path;
  if (first === undefined) return [undefined, ...rest];
  if (ORIGIN.test(first)) return path;
  if (first.startsWith('//')) return [schemeOf(base), ...path];
  if (/^(?:[?#]|$)/.test(first)) return [...wholeOf(base, first), ...path];
  const origin = originOf(base);
  const [start, ...others] = [first.replace(/^(?:\.\/)+/, ''), ...rest];
  if (DOTS.test(start)) return [...origin, undefined];
  if (start.startsWith('/')) return [...origin, start, ...others];
  return [...origin, ...folderOf(base), '/', start, ...others];
}

function schemeOf([first = '']: Parts): string | undefined {
  return /^[a-z][a-z\d+.-]*:/i.exec(first)?.[0];
}

/** The base without what a query or a fragment behind it replaces. */
function wholeOf(base: Parts, replacing: string): Parts {
  const [first] = base;
  if (base.length !== 1 || first === undefined) return [...originOf(base), undefined];
  return [first.replace(replacing.startsWith('?') ? /[?#].*/s : /#.*/s, '')];
}

function originOf(base: Parts): Parts {
  const [first = ''] = base;
  const origin = ORIGIN.exec(first)?.[0];
  // The host may go on in what is not known.
  return origin === first && base.length > 1 ? [origin, undefined] : [origin];
}

/** The base's path up to its last slash, which itself is left out. */
function folderOf(base: Parts): Parts {
  if (base.length !== 1 || base[0] === undefined) return [undefined];
  const path = base[0].replace(ORIGIN, '').replace(/[?#].*/s, '');
  return [path.slice(0, Math.max(0, path.lastIndexOf('/')))];
}

/** The address after a member of a URL object has been written. */
export function withUrlPart(
  url: LiteralValue | TextValue,
  key: string,
  value: AbstractValue,
  node: TSESTree.Node,
): AbstractValue {
  if (url.kind === 'literal' && typeof url.value !== 'string') return url;
  if (key === 'href') return value;
  if (key === 'pathname') {
    return mapAlternatives(value, (path) => {
      const parts = partsOf(path);
      const slash = parts[0]?.startsWith('/') === true ? [] : ['/'];
      return text(
        [...originOf(partsOf(url)), ...slash, ...parts],
        value.kind === 'choice' ? path.node : node,
      );
    });
  }
  return PARTS.has(key) ? unknown('overridden-later', node, key) : url;
}
