import type { CallContext } from '../calls/call-context.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import type { Address } from './address.js';
import type { Telling } from './wire-finding.js';

/** What the checks of one request share. */
export interface WireContext extends Telling {
  readonly request: RequestShape;
  readonly addresses: readonly Address[];
  readonly calls: CallContext;
}
