import type { TSESTree } from '@typescript-eslint/types';

import type { Path } from '../path.js';

/** The smallest part of the source that is wrong. */
export interface Spot {
  readonly node: TSESTree.Node;
  /** `opening`: only where the object begins, because something is missing in it. */
  readonly part: 'value' | 'key' | 'opening';
  /** The path of the value or key in the body. */
  readonly path: Path;
}
