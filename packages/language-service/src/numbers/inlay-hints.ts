import { basicWords, pluralOf } from '@braze-lint/schemas';

import type { OffsetRange } from '../contract/service-document.js';
import type { ServiceInlayHint } from '../contract/service-results.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import type { ServiceWords } from '../texts/service-words.js';
import type { Usage } from './usage.js';
import { usagesIn } from './usage.js';

/** How much of their limits the values in a range use. */
export function inlayHints(
  { analysis, words }: DocumentAnalysis,
  range: OffsetRange,
  locale: string | undefined,
): readonly ServiceInlayHint[] {
  const number = numberFormat(locale);
  const hints = new Map<string, ServiceInlayHint>();
  for (const { site, value } of analysis.calls) {
    const [endpoint] = site.endpoints;
    if (value === undefined || endpoint === undefined || !site.endpoints.every(({ hasBody }) => hasBody))
      continue;
    for (const usage of usagesIn(value, endpoint)) {
      const hint = hintOf(usage, number, words);
      if (hint === undefined || hint.offset < range.start || hint.offset > range.end) continue;
      hints.set(`${String(hint.offset)} ${hint.label}`, hint);
    }
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}

/** A list of which nothing is known says nothing. */
function hintOf(
  { value, unit, count, mayBeMore, limit, says }: Usage,
  number: Intl.NumberFormat,
  words: ServiceWords,
) {
  if (count === 0 && mayBeMore) return undefined;
  const usage = `${number.format(count)} / ${number.format(limit)}${unitText(unit, limit, words)}`;
  const label = mayBeMore ? words.text('atLeast', { usage }) : usage;
  const told = words.translated(says);
  const tooltip = mayBeMore ? words.text('unknownCountsNothing', { says: told }) : told;
  return { offset: value.node.range[1], label, tooltip, exceeded: count > limit };
}

function unitText(unit: Usage['unit'], limit: number, { locale }: ServiceWords): string {
  if (unit === 'elements') return '';
  const noun = basicWords(locale).nouns[unit === 'bytes' ? 'byte' : 'character'];
  return ` ${pluralOf(limit, noun, locale)}`;
}

function numberFormat(locale: string | undefined): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale ?? 'en');
  } catch {
    return new Intl.NumberFormat('en');
  }
}
