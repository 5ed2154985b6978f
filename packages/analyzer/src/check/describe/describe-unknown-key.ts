import type { Constraint } from '@braze-lint/schemas';

import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { all, code } from '../../messages/wording.js';
import { currentKeys, meantKey, otherEndpoint } from '../meant-key.js';
import type { AbstractValue } from '../../value/abstract-value.js';
import { find } from '../find.js';
import { isSameWord, nearest } from '../nearest.js';
import type { Path } from '../path.js';
import type { Report } from '../reports.js';
import type { Verdict } from '../verdicts.js';
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
  const base = { key: code(name), ofObject: naming.ofObject(path), answer };
  const meant = meantKey(verdict, context);
  if (verdict.constraint.at !== undefined) return describeCustomAttribute(base, verdict.constraint);
  if (meant?.includes('.') === true) return message('unknownKeyInside', { ...base, target: code(meant) });
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
    return message('unknownChannel', { ...base, channels: all(known.map(code), context.language) });
  }
  if (meant !== undefined) return message('unknownKeyNear', { ...base, nearest: code(meant) });
  if (isWrapper([...path, name], known, context.root, verdict)) return message('unknownWrapper', base);
  return path.length > 0 && known.length > 0 && known.length <= mostNamed
    ? message('unknownKeyAmong', { ...base, keys: all(known.map(code), context.language) })
    : message('unknownKey', base);
}

/** A key that is allowed as the name of a custom attribute, and hardly meant as one. */
function describeCustomAttribute(
  { key, ofObject }: { readonly key: string; readonly ofObject: string },
  { keys = [], at }: Constraint,
): Message {
  const meant = keys.find((other) => other !== at);
  return meant === undefined
    ? message('customAttribute', { key, ofObject })
    : message('customAttributeNear', { key, ofObject, nearest: code(meant) });
}

/** Whether the key holds an object of keys that belong where the key stands. */
function isWrapper(path: Path, known: readonly string[], root: AbstractValue, { world }: Verdict): boolean {
  const value = find(root, path, world)?.value;
  if (value?.kind !== 'object' || value.properties.size === 0) return false;
  return [...value.properties.keys()].every((key) => known.includes(key));
}

const mostNamed = 6;

/** Whether these are the keys of the object that holds a message for each channel. */
function isChannelMap(known: readonly string[]): boolean {
  return known.includes('apple_push') && known.includes('android_push');
}
