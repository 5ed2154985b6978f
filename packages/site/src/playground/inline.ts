import type { VNode } from 'vue';
import { h } from 'vue';

import { codeText } from './code-text.js';

/** A text with its code as code. */
export function inline(text: string): VNode[] {
  return codeText(text).map((part) => h(part.isCode ? 'code' : 'span', part.text));
}
