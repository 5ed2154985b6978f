import { Kind } from '@braze-lint/schemas';

import type { Language } from '../../messages/language.js';
import { code, kindNames, shortened } from '../../messages/wording.js';
import type { SourceText } from '../source-text.js';
import type { AbstractValue, LiteralValue } from '../../value/abstract-value.js';
import { kindsOf } from '../../value/kinds.js';

/** What a value is: `a string`, `a number or null`. */
export function kindText(value: AbstractValue, language: Language): string {
  const kinds = kindsOf(value);
  if (kinds === Kind.fraction && value.kind === 'literal') return code(String(value.value));
  return kindNames(kinds, language);
}

/** A value as it is written, if it is written as one word or text; otherwise what it is. */
export function valueText(value: AbstractValue, source: SourceText, language: Language): string {
  switch (value.kind) {
    case 'literal':
      return code(shortened(literalText(value, source)));
    case 'text':
      return code(shortened(source.text.slice(...value.node.range)));
    case 'absent':
    case 'object':
    case 'array':
    case 'choice':
    case 'typed':
    case 'unknown':
      return kindText(value, language);
  }
}

/** As it is written; as JSON where it is the result of something else, or would end the code in the sentence. */
function literalText({ value, node }: LiteralValue, source: SourceText): string {
  const text = source.text.slice(...node.range);
  const isWritten = typeof value === 'string' ? text.slice(1, -1) === value : Number(text) === value;
  return isWritten && !text.includes('`') ? text : JSON.stringify(value).replaceAll('`', "'");
}
