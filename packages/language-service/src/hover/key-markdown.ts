import type { Endpoint } from '@braze-lint/schemas';

import type { BodyPath } from '../body/body-part.js';
import { markdownOf } from '../schema/markdown.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { documentedValues, typeText } from '../schema/value-form.js';
import type { ServiceWords } from '../texts/service-words.js';
import { answersOf } from './answers-of.js';

/** What is known of a key. */
export interface KeyAbout {
  readonly path: BodyPath;
  readonly isRequired: boolean;
  readonly endpoints: readonly Endpoint[];
  readonly words: ServiceWords;
}

/**
 * What is documented of a value of a body, in Markdown; `undefined` where nothing is.
 * @param scalar the value itself, where the cursor is on it: what is said of it comes first
 */
export function keyMarkdown(group: SchemaGroup, about: KeyAbout, scalar?: unknown): string | undefined {
  const { path, endpoints, words } = about;
  const description = words.translated(markdownOf(group));
  if (description === '') return undefined;
  const values = documentedValues(group);
  const ofValue = values.find(({ value, description: told }) => value === scalar && told !== undefined);
  const answers = answersOf(group, path, endpoints, words);
  return [
    ofValue && `\`${String(scalar)}\`: ${words.translated(ofValue.description ?? '')}`,
    headOf(group, about),
    description,
    listOf(values, words),
    answers.length > 0 ? words.text('whenWrong', { answers: answers.join('; ') }) : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function headOf(group: SchemaGroup, { path, isRequired, words }: KeyAbout): string {
  const name = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const deprecated = group.some((schema) => schema.deprecated === true) ? words.text('deprecated') : '';
  const notes = [typeText(group, words), isRequired ? words.text('required') : '', deprecated].filter(
    (note) => note !== '',
  );
  return `**${name}**${notes.length > 0 ? `: ${notes.join(', ')}` : ''}`;
}

function listOf(values: ReturnType<typeof documentedValues>, words: ServiceWords): string {
  if (!values.some(({ description }) => description !== undefined)) return '';
  return values
    .map(
      ({ value, description }) =>
        `- \`${String(value)}\`${description === undefined ? '' : `: ${words.translated(description)}`}`,
    )
    .join('\n');
}
