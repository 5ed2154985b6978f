import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { PartStep } from '../call-site.js';
import { ANY_ELEMENT } from '../call-site.js';
import type { Bindings } from '../names/bindings.js';
import { stringOf } from '../syntax/nodes.js';
import type { EndpointTable } from '../url/endpoint-table.js';
import type { PayloadType } from './payload-types.js';
import { payloadType } from './payload-types.js';

/** A payload type as it is written: `MessagesSendObject`, `braze.UsersTrackObject['events'][number]`. */
export interface WrittenType extends PayloadType {
  /** The type as a whole, from which its place is found. */
  readonly node: TSESTree.TypeNode;
  readonly name: string;
  readonly module: string;
}

/** The payload type that a reference names, if it is imported from a package that has one. */
export function writtenType(
  reference: TSESTree.TSTypeReference,
  bindings: Bindings,
  table: EndpointTable,
): WrittenType | undefined {
  const imported = importedType(reference.typeName, bindings);
  if (imported === undefined) return undefined;
  const { name, module } = imported;
  const type = payloadType(module, name, table);
  if (type === undefined) return undefined;
  const whole = { ...type, node: reference, name, module };
  return indexed(whole, reference);
}

interface ImportedType {
  readonly name: string;
  readonly module: string;
}

function importedType(name: TSESTree.EntityName, bindings: Bindings): ImportedType | undefined {
  if (isNode(name, 'Identifier')) {
    const origin = bindings.originOf(name);
    return origin.kind === 'import' ? { name: origin.imported, module: origin.source } : undefined;
  }
  if (!isNode(name, 'TSQualifiedName')) return undefined;
  let first: TSESTree.EntityName = name;
  while (isNode(first, 'TSQualifiedName')) first = first.left;
  const origin = isNode(first, 'Identifier') ? bindings.originOf(first) : undefined;
  return origin?.kind === 'import' ? { name: name.right.name, module: origin.source } : undefined;
}

/** `Body['recipients']`, `Body['recipients'][number]` */
function indexed(type: WrittenType, reference: TSESTree.TypeNode): WrittenType | undefined {
  let node = reference;
  const within: PartStep[] = [...type.within];
  for (let above: TSESTree.Node = node.parent; isNode(above, 'TSIndexedAccessType'); above = above.parent) {
    if (above.objectType !== node) return undefined;
    const step = stepOf(above.indexType);
    if (step === undefined) return undefined;
    within.push(step);
    node = above;
  }
  return { ...type, node, within };
}

function stepOf(index: TSESTree.TypeNode): PartStep | undefined {
  if (isNode(index, 'TSNumberKeyword')) return ANY_ELEMENT;
  return isNode(index, 'TSLiteralType') ? stringOf(index.literal) : undefined;
}
