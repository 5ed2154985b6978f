import type { CallContext } from '../calls/call-context.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import type { Catalog } from '../check/catalog.js';
import type { Address } from './address.js';

/** What the checks of one request share. */
export interface WireContext {
  readonly request: RequestShape;
  readonly addresses: readonly Address[];
  readonly calls: CallContext;
  readonly catalog: Catalog;
}
