import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Options } from 'ajv/dist/2020.js';

import { conditionKeywords } from '../keywords/condition-keyword.js';
import { liftedKeywords } from '../keywords/lifted-keywords.js';
import { ownConditions, replacedConditions } from '../keywords/plain-conditions.js';
import { reportKeywords } from '../keywords/report-keywords.js';

/** Ajv with the keywords of lifted and reporting schemas. */
export function liftedAjv(): Ajv2020 {
  const ajv = withoutTracking(new Ajv2020({ ...LIFTED_OPTIONS, code: { source: true, esm: true } }));
  for (const keyword of replacedConditions.keys()) ajv.removeKeyword(keyword);
  const definitions = [
    ...conditionKeywords(replacedConditions),
    ...conditionKeywords(ownConditions),
    ...liftedKeywords,
    ...reportKeywords,
  ];
  for (const definition of definitions) ajv.addKeyword(definition);
  return ajv;
}

/** Ajv with our assertions and annotations, for schemas as they are published. */
export function strictAjv(): Ajv2020 {
  const ajv = withoutTracking(new Ajv2020({ ...STRICT_OPTIONS }));
  for (const definition of conditionKeywords(ownConditions)) ajv.addKeyword(definition);
  ajv.addVocabulary([...ANNOTATION_KEYWORDS]);
  return ajv;
}

const LIFTED_OPTIONS: Options = {
  passContext: true,
  allErrors: true,
  messages: false,
  inlineRefs: false,
  validateSchema: false,
  strictSchema: true,
  strictTypes: false,
  allowMatchingProperties: true,
  strictTuples: false,
  strictRequired: false,
};

const STRICT_OPTIONS: Options = {
  passContext: true,
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowMatchingProperties: true,
  validateFormats: false,
};

const ANNOTATION_KEYWORDS = [
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'deprecationMessage',
  'x-constraint',
  'x-advice',
  'x-deprecated',
  'x-instead',
];

/** `unevaluated…` and `$dynamicRef` are not used; to keep track for them makes the generated code larger. */
function withoutTracking(ajv: Ajv2020): Ajv2020 {
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  return ajv;
}
