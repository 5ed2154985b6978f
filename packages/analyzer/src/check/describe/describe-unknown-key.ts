import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { all, code } from '../../messages/wording.js';
import { currentKeys, meantKey, otherEndpoint } from '../meant-key.js';
import { isSameWord, nearest } from '../nearest.js';
import type { Report } from '../reports.js';
import type { ReportContext } from './report-context.js';
import type { Wording } from './wording.js';

/** A key that is not documented where it stands. */
export function describeUnknownKey(
  { verdict, about }: Report,
  context: ReportContext,
  { naming, answer }: Wording,
): Message {
  const { path, key } = verdict.violation;
  const known = currentKeys(verdict, context.catalog);
  const name = key ?? String(about.path.at(-1) ?? '');
  const base = { key: code(name), object: naming.object(path), answer };
  const meant = meantKey(verdict, context);
  if (meant !== undefined && isSameWord(meant, name)) {
    return message('unknownKeyCase', { ...base, nearest: code(meant) });
  }
  const other = path.length === 0 ? otherEndpoint(name, context) : undefined;
  if (other !== undefined) {
    const elsewhere = { ...base, endpoint: code(other.path) };
    return meant === undefined
      ? message('unknownKeyElsewhere', elsewhere)
      : message('unknownKeyElsewhereNear', { ...elsewhere, nearest: code(meant) });
  }
  if (isChannelMap(known) && nearest(name, known) === undefined) {
    return message('unknownChannel', { ...base, channels: all(known.map(code)) });
  }
  return meant === undefined
    ? message('unknownKey', base)
    : message('unknownKeyNear', { ...base, nearest: code(meant) });
}

/** Whether these are the keys of the object that holds a message for each channel. */
function isChannelMap(known: readonly string[]): boolean {
  return known.includes('apple_push') && known.includes('android_push');
}
