import type { Finding } from '../../../../src/check/finding.js';
import type { Printed } from '../program/print-program.js';

/** The smallest piece of the program that a report lies in: a run that evaluates it reaches the report. */
export function pieceOf({ range: [start, end] }: Finding, { spans, text }: Printed): number {
  let smallest: { readonly id: number; readonly size: number } | undefined;
  for (const span of spans) {
    const size = span.end - span.start;
    if (span.start > start || span.end < end) continue;
    if (smallest === undefined || size < smallest.size) smallest = { id: span.id, size };
  }
  if (smallest === undefined) {
    const marked = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    throw new Error(`The report lies outside of all that the program does:\n${marked}`);
  }
  return smallest.id;
}
