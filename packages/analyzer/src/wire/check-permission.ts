import type { TSESTree } from '@typescript-eslint/types';

import type { CallSite } from '../calls/call-site.js';
import type { Finding } from '../check/finding.js';
import type { Extent } from '../check/locate/extent.js';
import type { SourceText } from '../check/source-text.js';
import { message } from '../messages/message-ids.js';
import { code } from '../messages/wording.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { Telling } from './wire-finding.js';
import { wireFinding } from './wire-finding.js';
import { extentAt, extentOfNode } from './written-place.js';

/**
 * A request to endpoints for none of which the key has the permission: by the settings, or where they do not say, by what
 * the API answered when the snapshot was taken.
 */
export function permissionFindings(
  { node, endpoints }: CallSite,
  permissions: readonly string[] | undefined,
  source: SourceText,
  telling: Telling,
): readonly Finding[] {
  const denied = telling.catalog.workspace?.snapshot?.denied;
  const lacks = permissions === undefined ? denied : { has: (name: string) => !permissions.includes(name) };
  const [first] = endpoints;
  const refused = endpoints.every(({ permission }) => permission !== undefined && lacks?.has(permission));
  if (first?.permission === undefined || !refused) return [];
  const { permission, path } = first;
  const id = permissions === undefined ? 'deniedPermission' : 'missingPermission';
  return wireFinding(
    'permission',
    placeOf(node, source),
    (answer) => message(id, { path: code(path), permission: code(permission), answer }),
    [],
    telling,
  );
}

/** What is called, by its last name; the brace of a literal that a comment speaks of. */
function placeOf(node: TSESTree.Node, { text }: SourceText): Extent {
  if (!isNode(node, 'CallExpression')) return extentAt([node.range[0], node.range[0] + 1], text);
  const callee = unwrap(node.callee);
  return extentOfNode(isNode(callee, 'MemberExpression') ? callee.property : callee);
}
