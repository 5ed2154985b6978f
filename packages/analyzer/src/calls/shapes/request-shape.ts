import type { TSESTree } from '@typescript-eslint/types';

import type { ReasonCode } from '../../source/reason.js';
import type { BodyForm, ClientFamily } from './client-spec.js';

/** What one call of an HTTP client sends where, as far as its arguments tell. */
export interface RequestShape {
  /** The call to report at. */
  readonly node: TSESTree.Node;
  readonly callee: TSESTree.Node;
  readonly url: TSESTree.Expression;
  readonly base: BaseUrl;
  /** Whether a relative URL goes to the server that the page or program belongs to. */
  readonly ownServer: boolean;
  /** In upper case; `undefined` if it is not known. */
  readonly method: string | undefined;
  readonly body: Body;
  /** What names the method, where something does: a literal, or the member that is called. */
  readonly methodNode?: TSESTree.Node;
  /** The library; absent for `new Request(…)` and Node's own client. */
  readonly family?: ClientFamily;
  /** The layers of its options, those of the call itself first. */
  readonly options: readonly TSESTree.Expression[];
}

/** What the client puts before a relative URL. */
export type BaseUrl =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'given'; readonly node: TSESTree.Expression }
  /** A host name alone, without scheme. */
  | { readonly kind: 'host'; readonly host: string; readonly node: TSESTree.Expression };

export type Body =
  | { readonly kind: 'expression'; readonly node: TSESTree.Expression; readonly form: BodyForm }
  | { readonly kind: 'none'; readonly code: ReasonCode; readonly node: TSESTree.Node };
