import type { CliTexts } from './cli-texts.js';

/** The same texts, each of them changed. */
export function mappedTexts(texts: CliTexts, change: (text: string) => string): CliTexts {
  return changed(texts, change) as CliTexts;
}

function changed(part: unknown, change: (text: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  const entries = Object.entries(part as object).map(([key, value]) => [key, changed(value, change)]);
  return Object.fromEntries(entries) as unknown;
}
