import type { HostVerdict } from './hosts.js';
import { judgeHost } from './hosts.js';
import { UNKNOWN_PART } from './url-text.js';

/** A URL taken apart; `path` begins with a slash, has no query and may hold unknown pieces. */
export interface ParsedUrl {
  readonly path: string;
  readonly origin: Origin;
}

/** What stands before the path. */
export type Origin =
  /** Nothing: a relative URL. */
  | { readonly kind: 'none' }
  /** One part that is not known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'host'; readonly host: string; readonly verdict: HostVerdict };

/** Takes the text of a URL apart, in which unknown parts are marked. */
export function parseUrl(text: string): ParsedUrl {
  const bare = text.replace(/[?#].*/s, '').trim();
  return withScheme(bare) ?? withUnknownStart(bare) ?? withoutScheme(bare);
}

/** `https://host/path`, and `${protocol}//host/path` in its variants. */
function withScheme(text: string): ParsedUrl | undefined {
  const match =
    /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/]*)((?:\/.*)?)$/is.exec(text) ??
    /^\u0000(?::\/\/|\/\/(?=\u0000|[^/]*\.))([^/]*)((?:\/.*)?)$/s.exec(text);
  if (match === null) return undefined;
  const [, authority = '', path = ''] = match;
  return { path, origin: originOf(authority) };
}

/** `${base}/path`, `${base}path`, `${host}:${port}/path`, `${instance}.braze.com/path`. */
function withUnknownStart(text: string): ParsedUrl | undefined {
  if (!text.startsWith(UNKNOWN_PART)) return undefined;
  const slash = text.indexOf('/');
  const authority = slash < 0 ? text : text.slice(0, slash);
  if (/^\u0000(?::(?:\d+|\u0000))?$/.test(authority)) {
    return { path: slash < 0 ? '' : text.slice(slash), origin: { kind: 'unknown' } };
  }
  if (authority.includes('.')) return { path: text.slice(authority.length), origin: originOf(authority) };
  return { path: `/${text.slice(UNKNOWN_PART.length)}`, origin: { kind: 'unknown' } };
}

/** `host/path` where the host is unmistakably Braze's; otherwise a relative path. */
function withoutScheme(text: string): ParsedUrl {
  const slash = text.indexOf('/');
  if (slash > 0 && judgeHost(text.slice(0, slash)) === 'braze') {
    return { path: text.slice(slash), origin: originOf(text.slice(0, slash)) };
  }
  return { path: text.startsWith('/') ? text : `/${text}`, origin: { kind: 'none' } };
}

function originOf(authority: string): Origin {
  if (authority === UNKNOWN_PART) return { kind: 'unknown' };
  return { kind: 'host', host: authority.replaceAll(UNKNOWN_PART, '…'), verdict: judgeHost(authority) };
}
