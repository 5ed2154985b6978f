import type { Endpoint } from '@braze-lint/schemas';
import { rateLimitOf, schemaOf } from '@braze-lint/schemas';

/** What a person wants to know of an endpoint, in Markdown. */
export function endpointMarkdown(endpoint: Endpoint): string {
  return told(endpoint, descriptionOf(endpoint));
}

/** The same without what is written in the endpoint's schema: quick enough for all endpoints at once. */
export function endpointSummary(endpoint: Endpoint): string {
  return told(endpoint, endpoint.title);
}

function told({ id, method, path, permission, source }: Endpoint, description: string): string {
  const rateLimit = rateLimitOf(id);
  return [
    `**${method} ${path}**`,
    description,
    permission === undefined ? undefined : `Permission: \`${permission}\``,
    rateLimit === undefined ? undefined : `Rate limit: ${rateLimit}`,
    `[Braze documentation](${source})`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function descriptionOf({ id, hasBody, title }: Endpoint): string {
  const description = hasBody ? schemaOf(id)['description'] : undefined;
  return typeof description === 'string' ? description : title;
}
