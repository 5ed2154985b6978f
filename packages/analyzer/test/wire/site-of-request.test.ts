import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it } from '@jest/globals';

import type { CallSite } from '../../src/calls/call-site.js';
import type { Body, RequestShape } from '../../src/calls/shapes/request-shape.js';
import { contains } from '../../src/scope/ancestors.js';
import { isNode } from '../../src/scope/node-type.js';
import { nodesWithin } from '../../src/scope/nodes-within.js';
import { sitesOfRequests } from '../../src/wire/site-of-request.js';
import { parse } from '../check/support/parse.js';

const { ast } = parse('a(b(c(1), 2), d(3)); e(4)(f(5)); g; h(6).i(j(7, 8));');
const nodes = [...nodesWithin(ast)];
const calls = nodes
  .filter((node) => isNode(node, 'CallExpression'))
  .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
const literals = nodes.filter((node) => isNode(node, 'Literal'));

describe('the place from which a request is sent', () => {
  it.each([
    ['is the first with the request or its body in it', (): boolean => true],
    ['is found among some calls only', (_call: unknown, index: number): boolean => index % 3 !== 0],
    ['is none without any', (): boolean => false],
  ])('%s', (_name, isSite) => {
    const sites = calls.filter(isSite).map(siteAt);
    const siteOf = sitesOfRequests(sites);
    for (const node of calls) {
      for (const body of [...literals.map(bodyAt), noBody]) {
        const expected = sites.find((site) => belongsTo(site, node, body));
        expect(siteOf(requestAt(node, body))).toBe(expected);
      }
    }
  });
});

function belongsTo(site: CallSite, node: TSESTree.Node, body: Body): boolean {
  return site.node === node || (body.kind === 'expression' && contains(site.node, body.node));
}

function siteAt(node: TSESTree.Node): CallSite {
  const reason = { code: 'call-result', node } as const;
  return { node, endpoints: [], found: { by: 'strong-path' }, payload: { kind: 'none', reason } };
}

function bodyAt(node: TSESTree.Literal): Body {
  return { kind: 'expression', node, form: 'value' };
}

const noBody: Body = { kind: 'none', code: 'call-result', node: ast };

function requestAt(node: TSESTree.CallExpression, body: Body): RequestShape {
  const { callee } = node;
  return {
    node,
    callee,
    url: callee,
    base: { kind: 'none' },
    ownServer: false,
    method: 'POST',
    body,
    options: [],
  };
}
