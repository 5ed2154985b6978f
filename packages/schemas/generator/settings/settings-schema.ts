import { locales } from '../../src/locale/locale.js';
import type { JsonSchema } from '../json-schema/json-schema.js';

/**
 * settings.json: what `settings.braze` of an ESLint configuration may hold, for editors and for other tools. It takes all
 * that the analyzer takes. Which paths are documented, which time zones a computer knows, and which languages a tag stands for,
 * it does not say: of these it asks only for the form.
 * @param permissions every documented permission
 */
export function settingsSchema(permissions: readonly string[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://braze-lint.dev/schemas/settings.json',
    title: 'Settings of braze-lint',
    description: 'What stands at `settings.braze` of an ESLint configuration.',
    type: 'object',
    additionalProperties: false,
    properties: {
      calls: {
        description: 'Functions that send their argument to Braze unchanged.',
        type: 'array',
        items: call,
      },
      files: {
        description: 'JSON files that hold bodies of requests, and where these go.',
        type: 'array',
        items: files,
      },
      timeZone: {
        description: "The company's time zone, as the dashboard shows it: an IANA name.",
        type: 'string',
        pattern: '^[A-Za-z]',
        examples: ['Europe/Berlin'],
      },
      permissions: {
        description: 'The permissions that the API key has.',
        type: 'array',
        items: { enum: permissions },
      },
      snapshot: {
        description: 'A file with the ids of the workspace, as `braze-lint snapshot` writes it.',
        anyOf: [
          { type: 'string', minLength: 1, examples: ['braze.snapshot.json'] },
          {
            description: 'None, not even the `braze.snapshot.json` that the command line finds by itself.',
            type: 'null',
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['file'],
            properties: {
              file: {
                description: 'Its path, from the folder that ESLint runs in.',
                type: 'string',
                minLength: 1,
              },
              maxAgeDays: {
                description: 'Days after which it is not gone by any more; 30 where it is not given.',
                type: 'number',
                exclusiveMinimum: 0,
              },
            },
          },
        ],
      },
      locale: {
        description:
          'The language of messages: one of these, or a tag such as `de-AT`, which stands for its language.',
        anyOf: [{ enum: locales }, { type: 'string', pattern: '^\\s*[A-Za-z]' }],
      },
    },
  };
}

const position: JsonSchema = { type: 'integer', minimum: 0 };

const call: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['callee', 'payloadArgument'],
  anyOf: [{ required: ['endpoint'] }, { required: ['pathArgument'] }],
  properties: {
    callee: {
      description: 'The function as the source calls it, with dots; `*.name` for any receiver.',
      type: 'string',
      minLength: 1,
      examples: ['sendToBraze', '*.brazePost'],
    },
    endpoint: {
      description: 'The path that it always sends to.',
      type: 'string',
      pattern: '^/',
      examples: ['/messages/send'],
    },
    pathArgument: { description: 'Position of the argument that holds the path, from 0.', ...position },
    payloadArgument: { description: 'Position of the argument that is the body, from 0.', ...position },
  },
};

const glob: JsonSchema = { type: 'string', pattern: '^[^!]' };

const files: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['files'],
  oneOf: [
    { required: ['endpoint'] },
    { required: ['endpointKeys'], properties: { endpointKeys: { const: true } } },
  ],
  properties: {
    files: {
      description: 'A glob, or a list of them, with `/` between folders.',
      anyOf: [glob, { type: 'array', minItems: 1, items: glob }],
    },
    endpoint: {
      description: 'The path that the bodies are sent to, with or without a method before it.',
      type: 'string',
      pattern: '^\\s*(?:[A-Za-z]+\\s+)?/\\S+\\s*$',
      examples: ['/users/track', 'PUT /catalogs/{catalog_name}/items'],
    },
    endpointKeys: {
      description: 'Whether the keys of the file name endpoints, each with its body below.',
      type: 'boolean',
    },
    body: {
      description: 'JSON pointer to the body; `*` stands for every element or value.',
      type: 'string',
      pattern: '^(?:/(?:[^~/]|~[01])*)*$',
      examples: ['/requests/*/body'],
    },
  },
};
