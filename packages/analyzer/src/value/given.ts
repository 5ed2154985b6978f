import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue } from './abstract-value.js';

/** What parameters hold on one call: by the parameter as a whole, its pattern and its default included. */
export type GivenValues = ReadonlyMap<TSESTree.Node, AbstractValue>;

/** An argument, as a part of a body and as a part of an address: addresses trust what a module exports. */
export interface GivenArgument {
  readonly body: AbstractValue;
  readonly address: AbstractValue;
}
