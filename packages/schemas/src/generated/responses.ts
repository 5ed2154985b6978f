// Generated from schemas/catalog: do not edit, run `pnpm generate`.
import type { ResponseForm } from '../response-form.js';

/** Names the forms of answer. */
export type ResponseFormId = 'success' | 'minor-errors' | 'tracked' | 'queued' | 'fatal';

/** The forms of answer that the API errors page describes. */
export const responseForms: readonly ResponseForm[] = [
  { id: 'success', title: 'Success', status: ['2XX'], description: 'The request was well formed and was handed on. Whether its messages reach anybody is not known yet.', keys: ['message'], texts: {} },
  { id: 'minor-errors', title: 'Success with minor errors', status: ['2XX'], description: 'The request was carried out but for the parts that `errors` names.', keys: ['message', 'errors'], texts: {} },
  { id: 'tracked', title: 'Success of a tracked send', status: ['2XX'], description: 'A campaign was sent as a broadcast, and the statistics of this one send can be asked for.', keys: ['message', 'send_id'], texts: {} },
  { id: 'queued', title: 'Queued', status: ['202'], description: 'Braze is being maintained; the request was received and will be processed later.', keys: ['message'], texts: { message: 'queued' } },
  { id: 'fatal', title: 'Fatal error', status: ['4XX', '5XX'], description: 'The request was refused as a whole; nothing was sent or stored.', keys: ['message'], texts: {} },
];
