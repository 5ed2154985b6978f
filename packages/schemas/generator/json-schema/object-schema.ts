import type { CatalogBody, CatalogObject } from '../catalog/catalog.js';
import { annotateTexts } from './describe.js';
import type { JsonSchema } from './json-schema.js';
import { addObjectKeywords } from './object-keywords.js';
import type { Owner, Place } from './place.js';
import { addRules } from './rule-schema.js';
import { SchemaNode } from './schema-node.js';
import { addLimits } from './value-schema.js';

/** The definition of an object. It has no `type`: whether `null` may stand in its place depends on who refers to it. */
export function objectSchema(owner: Owner, object: CatalogObject): JsonSchema {
  const node = new SchemaNode(owner.book);
  node.annotate('title', object.title);
  annotateTexts(node, object, object.source, owner.book);
  addBody(node, object, { owner, path: [], source: object.source });
  return node.toSchema();
}

/** Adds what a body and an object's file have in common. */
export function addBody(node: SchemaNode, body: CatalogBody, place: Place): void {
  addLimits(node, body, place);
  addObjectKeywords(node, body, place);
  addRules(node, body, place);
}
