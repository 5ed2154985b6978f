import type { TSESTree } from '@typescript-eslint/types';

import type { CallSite } from '../calls/call-site.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import { firstFrom } from '../scope/first-from.js';

/**
 * Finds the place from which a request is sent: the same call, or the first that has its body in it, because Node's body
 * is handed over in a call of its own. `sites` are in source order.
 */
export function sitesOfRequests(sites: readonly CallSite[]): (request: RequestShape) => CallSite | undefined {
  const indices = new Map(sites.map((site, index) => [site.node, index] as const).reverse());
  // How far the sites up to each one reach: the first that reaches as far as some offset does so by itself.
  let reached = 0;
  const reaches = sites.map(({ node }) => (reached = Math.max(reached, node.range[1])));
  return ({ node, body }) => {
    const own = indices.get(node) ?? sites.length;
    return sites[body.kind === 'expression' ? Math.min(own, firstAround(body.node)) : own];
  };

  function firstAround({ range: [start, end] }: TSESTree.Node): number {
    const index = firstFrom(reaches, end, (offset) => offset);
    const site = sites[index];
    return site !== undefined && site.node.range[0] <= start ? index : sites.length;
  }
}
