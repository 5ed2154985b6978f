import type { CatalogResponse, CatalogResponses } from '../catalog/responses.js';
import { listLines, literal, moduleHead } from './module-text.js';

/** src/generated/responses.ts: the forms of answer that all endpoints share, in the catalogue's order. */
export function responsesModule({ responses }: CatalogResponses): string {
  const rows = responses.map((form) => {
    const { id, title, status, description, properties } = form;
    const keys = Object.entries(properties).flatMap(([key, { required }]) =>
      required === true ? [key] : [],
    );
    return { id, title, status, description, keys, texts: textsOf(form) };
  });
  return `${moduleHead}import type { ResponseForm } from '../response-form.js';

/** Names the forms of answer. */
export type ResponseFormId = ${rows.map(({ id }) => literal(id)).join(' | ')};

/** The forms of answer that the API errors page describes. */
export const responseForms: readonly ResponseForm[] = ${listLines(rows)};
`;
}

function textsOf({ properties }: CatalogResponse): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, { const: text }]) => (text === undefined ? [] : [[key, text]])),
  );
}
