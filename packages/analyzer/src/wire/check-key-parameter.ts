import type { TSESTree } from '@typescript-eslint/types';

import { readOption } from '../calls/names/options-object.js';
import { keyName } from '../calls/syntax/nodes.js';
import type { Finding } from '../check/finding.js';
import type { Extent } from '../check/locate/extent.js';
import { message } from '../messages/message-ids.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { WireContext } from './wire-context.js';
import { wireFinding } from './wire-finding.js';
import { extentOfNode, placeOfText } from './written-place.js';

const KEY = 'api_key';

/** An API key among the parameters of the address. */
export function keyParameterFindings(context: WireContext): readonly Finding[] {
  const { addresses } = context;
  const isBraze = addresses.every(({ host }) => host.kind === 'rest' || host.kind === 'named');
  if (addresses.length === 0 || !isBraze) return [];
  const place = inAddress(context) ?? inOptions(context);
  return place === undefined
    ? []
    : wireFinding('key-parameter', place, () => message('keyParameter', {}), [], context);
}

function inAddress({ addresses, calls }: WireContext): Extent | undefined {
  if (!addresses.every(({ text }) => /[?&]api_key=/.test(text))) return undefined;
  return placeOfText(KEY, addresses[0]?.nodes ?? [], calls);
}

const PARAMETER_OPTIONS = ['params', 'searchParams', 'qs', 'query'];

function inOptions({ request, calls }: WireContext): Extent | undefined {
  for (const layer of request.options) {
    for (const name of PARAMETER_OPTIONS) {
      const read = readOption(layer, name, request.node, calls.bindings);
      const key = read.kind === 'found' ? keyIn(unwrap(read.value)) : undefined;
      if (key !== undefined) return extentOfNode(key);
    }
  }
  return undefined;
}

function keyIn(node: TSESTree.Node): TSESTree.Node | undefined {
  if (!isNode(node, 'ObjectExpression')) return undefined;
  for (const property of node.properties) {
    if (isNode(property, 'Property') && keyName(property.key, property.computed) === KEY) return property.key;
  }
  return undefined;
}
