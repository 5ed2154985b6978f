import type { JsonValue } from '../json-schema/json-schema.js';
import type { TypeName } from './catalog.js';

/** responses.yaml: the forms of answer that all endpoints share. */
export interface CatalogResponses {
  readonly source: string;
  readonly responses: readonly CatalogResponse[];
}

export interface CatalogResponse {
  readonly id: string;
  readonly title: string;
  /** `2XX` stands for the whole class. */
  readonly status: readonly string[];
  readonly description: string;
  readonly source?: string;
  readonly properties: AnswerParts;
}

/** What an endpoint's own page says of one of its answers. */
export interface CatalogAnswer {
  readonly description: string;
  readonly source?: string;
  /** `false`: the answer has none of the keys of the general forms. */
  readonly shared?: boolean;
  /** The keys beside those of the general form; absent where none is documented. */
  readonly properties?: AnswerParts;
}

export type AnswerParts = Readonly<Record<string, AnswerPart>>;

export interface AnswerPart {
  readonly description: string;
  readonly type: TypeName | readonly TypeName[];
  readonly const?: string;
  readonly items?: AnswerPart;
  readonly properties?: AnswerParts;
  readonly required?: boolean;
  readonly examples?: readonly JsonValue[];
}
