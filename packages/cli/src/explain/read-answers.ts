import type { Answer } from './answer.js';
import { answersInJson } from './answers-in-json.js';
import { findJson } from './find-json.js';

/**
 * Everything that Braze said in a text: a status with a title, a response body, a dump of `curl -i` or `curl -v`, a line of a
 * log, the `errors` of a batch. Empty for an empty text.
 */
export function readAnswers(text: string): readonly Answer[] {
  const lines = text.replaceAll('\r\n', '\n').trim();
  if (lines === '') return [];
  const { found, before } = findJson(lines);
  const statusLine = lastStatusLine(before);
  const { status, rest } = statusLine ?? leadingStatus(oneLine(before));
  const inJson = found === undefined ? [] : answersInJson(found.value, status);
  if (inJson.length > 0) return inJson;
  const title = rest === '' && statusLine !== undefined ? withoutHeaders(before) : rest;
  if (status === undefined && title === '') return [];
  return [{ minor: false, ...(status !== undefined && { status }), ...(title !== '' && { text: title }) }];
}

interface StatusAndRest {
  readonly status?: string;
  readonly rest: string;
}

/** The last status line of HTTP: what comes before it are redirects, proxies and `100 Continue`. */
function lastStatusLine(text: string): StatusAndRest | undefined {
  const [, status = '', reason = ''] = [...text.matchAll(statusLines)].at(-1) ?? [];
  return status === '' ? undefined : { status, rest: reason.trim() };
}

const statusLines = /^[<*\t ]*HTTP\/[\d.]+[ \t]+(\d{3})(.*)$/gim;

/** What is left of a dump without status lines, headers, and what curl marks as its own. */
function withoutHeaders(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s*[<>*{}]|^\s*HTTP\/|^[\w-]+:\s/i.test(line));
  return oneLine(lines.join(' '));
}

/** A status at the beginning, or the first one anywhere in a line of a log. */
function leadingStatus(text: string): StatusAndRest {
  const [whole, status] = /(?:^|\b)([245](?:\d\d|XX))\b[\s:,.–-]*/i.exec(text) ?? [];
  if (whole === undefined || status === undefined) return { rest: text };
  return { status: status.toUpperCase(), rest: oneLine(text.replace(whole, ' ')) };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
