import type { JsonSchema } from '../json-schema/json-schema.js';

export const snapshotAddress = 'https://braze-lint.dev/schemas/snapshot.json';

/** What a snapshot can list. `messages` are the message variations of the campaigns. */
export const snapshotKinds = ['apps', 'campaigns', 'canvases', 'messages', 'segments'] as const;

/**
 * snapshot.json: what `braze-lint snapshot` writes of a workspace. It holds names and ids, never a key or a host.
 * @param permissions every documented permission
 */
export function snapshotSchema(permissions: readonly string[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: snapshotAddress,
    title: 'Snapshot of a Braze workspace',
    description: 'The ids of a workspace at one moment, for checking the ids that code sends.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'taken', 'complete'],
    properties: {
      $schema: { type: 'string' },
      version: { description: 'The version of this format.', const: 1 },
      taken: { description: 'When reading began: ISO 8601 in UTC.', type: 'string', format: 'date-time' },
      complete: {
        description: 'The lists that were read to their end. Only of these it is known what is not in them.',
        type: 'array',
        uniqueItems: true,
        items: { enum: snapshotKinds },
      },
      missing: {
        description: 'Why the other lists are not complete.',
        type: 'object',
        propertyNames: { enum: snapshotKinds },
        additionalProperties: missing,
      },
      apps: list('The apps. The REST API does not list them, so they are written by hand, and kept.', entry),
      campaigns: list('The campaigns, archived ones included.', campaign),
      canvases: list('The Canvases, archived ones included.', entry),
      segments: list('The segments that are not archived.', entry),
      permissions: {
        description: 'What the API answered to the key, where that was asked for.',
        type: 'object',
        additionalProperties: false,
        properties: {
          granted: { description: 'Permissions that the key has.', ...permissionNames },
          denied: { description: 'Permissions that it lacks.', ...permissionNames },
        },
      },
    },
    $defs: { permission: { enum: permissions } },
  };
}

const permissionNames: JsonSchema = {
  type: 'array',
  uniqueItems: true,
  items: { $ref: '#/$defs/permission' },
};

const id: JsonSchema = { description: 'The API identifier.', type: 'string', minLength: 1 };

const name: JsonSchema = { description: 'The name in the dashboard.', type: 'string' };

const entry: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: { id, name },
};

const message: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id,
    name,
    channel: { description: 'The channel, as the API names it: `ios_push`, `email`.', type: 'string' },
  },
};

const campaign: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id,
    name,
    api: {
      description: 'Whether it is an API campaign, whose messages come with the request.',
      type: 'boolean',
    },
    messages: list('Its message variations; absent where they were not read.', message),
  },
};

const missing: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['reason'],
  properties: {
    reason: {
      enum: ['permission', 'unlisted', 'failed'],
      enumDescriptions: [
        'The key lacks a permission.',
        'The REST API has no list of them.',
        'The API gave no answer that could be read.',
      ],
    },
    permission: { description: 'The permission that the key lacks.', type: 'string' },
  },
};

function list(description: string, items: JsonSchema): JsonSchema {
  return { description, type: 'array', items };
}
