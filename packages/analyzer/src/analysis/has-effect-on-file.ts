import { mayIntercept } from '../calls/axios-interceptors.js';
import { mayStub } from '../calls/stubbed-requests.js';

/**
 * Whether a text may say something in one place that holds for all requests of the file. If not, an analysis of the part of a file that
 * a request is built in finds the same as one of all of it.
 */
export function hasEffectOnFile(text: string): boolean {
  return mayStub(text) || mayIntercept(text);
}
