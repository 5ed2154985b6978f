import type { CatalogProperty } from '../catalog/catalog.js';
import { documentationUrl } from './documentation.js';
import { limitsOf } from './limits.js';
import type { SchemaNode } from './schema-node.js';

/** The texts that editors show: plain, and with limits and a link for those that show Markdown. */
export function annotateTexts(node: SchemaNode, value: CatalogProperty, source: string, extra = ''): void {
  const { description } = value;
  if (description === undefined) return;
  const limits = limitsOf(value).map(
    ({ predicate }) => `${predicate.charAt(0).toUpperCase()}${predicate.slice(1)}.`,
  );
  const paragraphs = [
    value.markdown ?? description,
    limits.join(' '),
    extra,
    `[Braze documentation](${documentationUrl(source)})`,
  ];
  node.annotate('description', description);
  node.annotate('markdownDescription', paragraphs.filter((text) => text !== '').join('\n\n'));
}
