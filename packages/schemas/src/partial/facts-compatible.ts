import { codePoints } from './text-size.js';
import { isLiquid } from './liquid.js';
import type { TextFacts } from './partial-value.js';

/** Whether a text of which only `facts` are known can turn out to be `text`. */
export function canBeText(facts: TextFacts | undefined, text: string): boolean {
  if (facts === undefined || facts.liquid) return true;
  return (
    text.startsWith(facts.prefix) &&
    text.endsWith(facts.suffix) &&
    codePoints(text) >= facts.minLength &&
    holdsInOrder(text, facts.fragments)
  );
}

/** Whether a known text can turn out to be `text`: Liquid can become any. */
export function canExpandTo(known: string, text: string): boolean {
  return known === text || isLiquid(known);
}

function holdsInOrder(text: string, fragments: readonly string[]): boolean {
  let from = 0;
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, from);
    if (at === -1) return false;
    from = at + fragment.length;
  }
  return true;
}
