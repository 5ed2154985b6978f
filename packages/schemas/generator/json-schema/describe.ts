import type { CatalogProperty } from '../catalog/catalog.js';
import type { CatalogWords } from '../phrases/catalog-words.js';
import type { ConstraintBook } from './constraint-book.js';
import { documentationUrl } from './documentation.js';
import type { Limit } from './limits.js';
import { limitsOf } from './limits.js';
import type { SchemaNode } from './schema-node.js';

/** The texts that editors show: plain, and with limits and a link for those that show Markdown. */
export function annotateTexts(
  node: SchemaNode,
  value: CatalogProperty,
  source: string,
  book: ConstraintBook,
  extra = '',
): void {
  const { description } = value;
  if (description === undefined) return;
  const limits = limitsOf(value);
  const documentation = book.compose((words) => words.phrase('documentation', {}));
  const paragraphs = [
    value.markdown ?? description,
    limits.length === 0 ? '' : book.compose((words) => sentences(limits, words)),
    extra,
    `[${documentation}](${documentationUrl(source)})`,
  ];
  node.annotate('description', description);
  node.annotate('markdownDescription', paragraphs.filter((text) => text !== '').join('\n\n'));
}

function sentences(limits: readonly Limit[], words: CatalogWords): string {
  const predicates = limits.map(({ predicate }) => predicate(words));
  return predicates.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`).join(' ');
}
