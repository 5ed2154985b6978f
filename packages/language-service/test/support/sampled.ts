/** Whether nothing is left out, as in `npm run test:editor-sweep`. */
export const isWholeSweep = process.env['BRAZE_LINT_SWEEP'] === 'all';

/** One of every `step` elements, so that `npm test` stays short; all of them in the whole sweep. */
export function sampled<T>(all: readonly T[], step: number): readonly T[] {
  return isWholeSweep ? all : all.filter((_, index) => index % step === 0);
}
