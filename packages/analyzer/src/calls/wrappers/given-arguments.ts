import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { parametersOf } from '../../scope/parameters.js';
import { absent } from '../../value/construct.js';
import type { GivenArgument } from '../../value/given.js';
import type { CallContext } from '../call-context.js';
import { changesUntil } from '../payload-source.js';
import { asExpression } from '../syntax/nodes.js';
import type { Frames } from './local-callee.js';

/** What the parameters hold; one that a spread may fill is not known. */
export function argumentsOf(frames: Frames, context: CallContext): ReadonlyMap<TSESTree.Node, GivenArgument> {
  const given = new Map<TSESTree.Node, GivenArgument>();
  for (const { owner, args, argsIn, at } of frames) {
    const { evaluator } = argsIn === context.bindings ? context : context.elsewhere(argsIn).context;
    for (const [index, parameter] of parametersOf(owner).entries()) {
      if (isNode(parameter, 'RestElement')) break;
      const upTo = args.slice(0, index + 1);
      if (upTo.some((argument) => isNode(argument, 'SpreadElement'))) break;
      const argument = asExpression(upTo[index]);
      given.set(
        parameter,
        argument === undefined ? missing(at) : evaluator.evaluateArgument(argument, changesUntil(at)),
      );
    }
  }
  return given;
}

function missing(call: TSESTree.Node): GivenArgument {
  const nothing = absent(call);
  return { body: nothing, address: nothing };
}
