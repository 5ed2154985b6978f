import type { TSESTree } from '@typescript-eslint/types';

import type { SourceContext } from '../../source/source-context.js';
import type { AbstractValue, Property } from '../abstract-value.js';
import { exactArray, literal, mapAlternatives, objectOf, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { jsonTemplateValue } from './json-template.js';
import { writtenJson } from './written-json.js';
import { writtenText } from './written-text.js';

/** Texts nested deeper than this are not followed. */
const MAX_DEPTH = 200;

/** What a string says when it is read as JSON; unknown where that cannot be told. */
export function jsonTextValue(value: AbstractValue, evaluation: Evaluation): AbstractValue {
  return mapAlternatives(value, (alternative) => {
    const said = evaluation.jsonTexts.get(alternative);
    if (said !== undefined) return said;
    if (alternative.kind === 'literal' && typeof alternative.value === 'string') {
      return parsedText(alternative.value, alternative.node, evaluation.source);
    }
    const template =
      alternative.kind === 'text' ? jsonTemplateValue(alternative.parts, alternative.node) : undefined;
    if (template !== undefined) return template;
    return alternative.kind === 'unknown' ? alternative : unknown('json-text', alternative.node);
  });
}

function parsedText(text: string, node: TSESTree.Node, source: SourceContext): AbstractValue {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unknown('json-text', node);
  }
  const written = writtenText(text, node, source);
  return written === undefined ? fromJson(json, node, 0) : writtenJson(written, MAX_DEPTH);
}

/** Everything stands at the one node that gives the text: what part of it gives which part of the text is not known. */
function fromJson(json: unknown, node: TSESTree.Node, depth: number): AbstractValue {
  if (depth > MAX_DEPTH) return unknown('too-deep', node);
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
    return literal(json, node);
  if (Array.isArray(json))
    return exactArray(
      json.map((item) => fromJson(item, node, depth + 1)),
      node,
    );
  if (typeof json !== 'object' || json === null) return literal(null, node);
  const properties = new Map<string, Property>();
  for (const [key, value] of Object.entries(json)) {
    properties.set(key, { value: fromJson(value, node, depth + 1), presence: 'definite', key: node, node });
  }
  return objectOf(properties, node, undefined);
}
