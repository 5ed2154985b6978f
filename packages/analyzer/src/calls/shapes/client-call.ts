import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { memberName } from '../syntax/nodes.js';
import type { ClientRef } from './client-ref.js';
import { clientRef } from './client-ref.js';
import type { Signature } from './client-spec.js';

/** A call of a known HTTP client. */
export interface ClientCall {
  readonly client: ClientRef;
  readonly signature: Signature;
}

type Answer = ClientCall | 'other-member' | undefined;

/** Several searches ask for every call of a file. */
const known = new WeakMap<Bindings, Map<TSESTree.Node, Answer>>();

/** The client that is called and how; `undefined` for everything that is not a request of a known client. */
export function clientCall(callee: TSESTree.Node, { bindings }: { readonly bindings: Bindings }): Answer {
  const answers = known.get(bindings) ?? new Map<TSESTree.Node, Answer>();
  known.set(bindings, answers);
  if (!answers.has(callee)) answers.set(callee, findClientCall(callee, bindings));
  return answers.get(callee);
}

function findClientCall(callee: TSESTree.Node, bindings: Bindings): Answer {
  const node = unwrap(callee);
  const direct = clientRef(node, bindings);
  if (direct !== undefined) {
    return direct.spec.direct === undefined
      ? 'other-member'
      : { client: direct, signature: direct.spec.direct };
  }
  if (!isNode(node, 'MemberExpression')) return undefined;
  const client = clientRef(node.object, bindings);
  if (client === undefined) return undefined;
  const name = memberName(node) ?? '';
  const signature = Object.hasOwn(client.spec.members, name) ? client.spec.members[name] : undefined;
  return signature === undefined ? 'other-member' : { client, signature };
}
