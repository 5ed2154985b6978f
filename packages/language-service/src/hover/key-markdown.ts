import type { Endpoint } from '@braze-lint/schemas';

import type { BodyPath } from '../body/body-part.js';
import { markdownOf } from '../schema/markdown.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { documentedValues, typeText } from '../schema/value-form.js';
import { answersOf } from './answers-of.js';

/**
 * What is documented of a value of a body, in Markdown; `undefined` where nothing is.
 * @param scalar the value itself, where the cursor is on it: what is said of it comes first
 */
export function keyMarkdown(
  group: SchemaGroup,
  path: BodyPath,
  isRequired: boolean,
  endpoints: readonly Endpoint[],
  scalar?: unknown,
): string | undefined {
  const description = markdownOf(group);
  if (description === '') return undefined;
  const values = documentedValues(group);
  const ofValue = values.find(({ value, description: told }) => value === scalar && told !== undefined);
  const answers = answersOf(group, path, endpoints);
  return [
    ofValue && `\`${String(scalar)}\`: ${ofValue.description ?? ''}`,
    headOf(group, path, isRequired),
    description,
    listOf(values),
    answers.length > 0 ? `When it is wrong: ${answers.join('; ')}` : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function headOf(group: SchemaGroup, path: BodyPath, isRequired: boolean): string {
  const name = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const deprecated = group.some((schema) => schema.deprecated === true) ? 'deprecated' : '';
  const notes = [typeText(group), isRequired ? 'required' : '', deprecated].filter((note) => note !== '');
  return `**${name}**${notes.length > 0 ? `: ${notes.join(', ')}` : ''}`;
}

function listOf(values: ReturnType<typeof documentedValues>): string {
  if (!values.some(({ description }) => description !== undefined)) return '';
  return values
    .map(
      ({ value, description }) =>
        `- \`${String(value)}\`${description === undefined ? '' : `: ${description}`}`,
    )
    .join('\n');
}
