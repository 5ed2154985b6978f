import type { SchemaGroup } from './schema-at.js';

/** What the first schema that says something says, in Markdown. */
export function markdownOf(group: SchemaGroup): string {
  const telling = group.find(({ description }) => description !== undefined);
  return telling?.markdownDescription ?? telling?.description ?? '';
}
