import type { Endpoint } from '@braze-lint/schemas';
import { rateLimitOf, schemaOf } from '@braze-lint/schemas';

import type { ServiceWords } from '../texts/service-words.js';

/** What a person wants to know of an endpoint, in Markdown. */
export function endpointMarkdown(endpoint: Endpoint, words: ServiceWords): string {
  return told(endpoint, descriptionOf(endpoint), words);
}

/** The same without what is written in the endpoint's schema: quick enough for all endpoints at once. */
export function endpointSummary(endpoint: Endpoint, words: ServiceWords): string {
  return told(endpoint, endpoint.title, words);
}

function told(
  { id, method, path, permission, source }: Endpoint,
  description: string,
  words: ServiceWords,
): string {
  const rateLimit = rateLimitOf(id);
  return [
    `**${method} ${path}**`,
    words.translated(description),
    permission === undefined ? undefined : words.text('permission', { permission: `\`${permission}\`` }),
    rateLimit === undefined ? undefined : words.text('rateLimit', { limit: words.translated(rateLimit) }),
    words.translated(`[Braze documentation](${source})`),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function descriptionOf({ id, hasBody, title }: Endpoint): string {
  const description = hasBody ? schemaOf(id)['description'] : undefined;
  return typeof description === 'string' ? description : title;
}
