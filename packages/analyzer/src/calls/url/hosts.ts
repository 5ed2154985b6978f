import { UNKNOWN_PART } from './url-text.js';

/** What a host tells about where a request goes. */
export type HostVerdict =
  | 'braze'
  /** Nothing: it is not known, or stands for any server (a developer's machine, a documentation example). */
  | 'neutral'
  /** To somebody else. */
  | 'foreign';

const BRAZE_DOMAINS = ['braze.com', 'braze.eu', 'appboy.com', 'appboy.eu'];

const NEUTRAL_HOST =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|example|(?:.*\.)?example\.(?:com|org|net)|.*\.(?:test|local|localhost|invalid|example))$/i;

/** Names that a Braze host starts with; anything else before an unknown domain is somebody else's. */
const BRAZE_HOST_START = /^(?:rest|sdk|dashboard|todo|www)\b/i;

/** Judges the host part of a URL (with or without user and port), in which unknown pieces are marked. */
export function judgeHost(authority: string): HostVerdict {
  const host = hostOf(authority);
  if (isBraze(host)) return 'braze';
  if (host.includes(UNKNOWN_PART)) return judgePartly(host);
  return NEUTRAL_HOST.test(host) ? 'neutral' : 'foreign';
}

function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.startsWith('[')) return host.slice(0, host.indexOf(']') + 1);
  const colon = host.indexOf(':');
  return (colon < 0 ? host : host.slice(0, colon)).toLowerCase();
}

function isBraze(host: string): boolean {
  return BRAZE_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function judgePartly(host: string): HostVerdict {
  const start = host.slice(0, host.indexOf(UNKNOWN_PART));
  const end = host.slice(host.lastIndexOf(UNKNOWN_PART) + UNKNOWN_PART.length);
  if (!canEndWith(end)) return NEUTRAL_HOST.test(`x${end}`) ? 'neutral' : 'foreign';
  const startsElsewhere = start.includes('.') && !BRAZE_HOST_START.test(start);
  return startsElsewhere && !/braze|appboy/i.test(start) ? 'foreign' : 'neutral';
}

/** Whether some Braze host ends in `end`, the part after the last unknown piece. */
function canEndWith(end: string): boolean {
  return end === '' || BRAZE_DOMAINS.some((domain) => `.${domain}`.endsWith(end));
}
