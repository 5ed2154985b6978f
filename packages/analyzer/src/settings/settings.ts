/** `settings.braze`, as the design lists it; every part is optional. */
export interface BrazeSettings {
  readonly calls?: readonly DeclaredCall[];
}

/** A function of the user's that sends its argument to Braze unchanged. */
export interface DeclaredCall {
  /** Dotted callee as written in the source: `sendToBraze`, `this.braze.post`, `*.brazePost` (any receiver). */
  readonly callee: string;
  /** Path of the endpoint, when the function always calls the same one. */
  readonly endpoint?: string;
  /** Position of the argument that holds the path; counts from 0. */
  readonly pathArgument?: number;
  /** Position of the argument that is the body; counts from 0. */
  readonly payloadArgument: number;
}
