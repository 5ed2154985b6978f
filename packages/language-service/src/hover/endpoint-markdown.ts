import type { Endpoint } from '@braze-lint/schemas';
import { rateLimitOf, schemaOf } from '@braze-lint/schemas';

/** What a person wants to know of an endpoint, in Markdown. */
export function endpointMarkdown(endpoint: Endpoint): string {
  const { id, method, path, permission, source } = endpoint;
  const rateLimit = rateLimitOf(id);
  return [
    `**${method} ${path}**`,
    descriptionOf(endpoint),
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
