import { attempt } from '../lib/packed.mjs';
import { compilers } from './matrix.mjs';

/** @typedef {import('./lint.mjs').Outcome} Outcome */

/**
 * Checks a program that uses all packages, together with every declaration that it leads to.
 * @param {string} folder
 * @param {keyof typeof compilers} compiler
 * @returns {Outcome}
 */
export function checkTypes(folder, compiler) {
  const alone = errorsOf(folder, compiler, ['--skipLibCheck', 'true']);
  if (alone.length > 0) return { wrong: alone.join('\n') };
  const all = errorsOf(folder, compiler, ['--skipLibCheck', 'false']);
  const ours = all.filter((line) => !isForeign(line));
  if (ours.length > 0) return { wrong: ours.join('\n') };
  const foreign = [...new Set(all.map((line) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(line)?.[1]))];
  return foreign.length === 0
    ? {}
    : { note: `with \`skipLibCheck\`: the declarations of ${foreign.join(', ')} do not pass by themselves` };
}

/**
 * @param {string} folder
 * @param {keyof typeof compilers} compiler
 * @param {readonly string[]} more
 */
function errorsOf(folder, compiler, more) {
  const tsc = `node_modules/${compilers[compiler]}/bin/tsc`;
  const { status, output } = attempt(process.execPath, [tsc, '--project', 'types', ...more], folder);
  const errors = output.split('\n').filter((line) => line.includes('error TS'));
  if (status !== 0 && errors.length === 0) throw new Error(output);
  return errors;
}

/** @param {string} line */
function isForeign(line) {
  return (
    line.startsWith('node_modules/') &&
    !/^node_modules\/(?:@braze-lint|braze-lint|eslint-plugin-braze)\//.test(line)
  );
}
