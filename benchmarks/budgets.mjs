// Fails when a ratio is beyond its budget. Not part of `npm test`: it takes minutes, and a busy machine makes it uncertain.
import { limits } from './limits.mjs';
import { parts } from './parts/index.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const chosen = process.argv.slice(2);
const measured = new Map();
for (const [name, run] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { ratios } = await run(rounds);
  for (const entry of Object.entries(ratios)) measured.set(...entry);
}
let failures = 0;
for (const [name, value] of measured) {
  const limit = limitOf(name);
  const isWithin = value <= limit;
  if (!isWithin) failures++;
  console.log(`${isWithin ? 'ok  ' : 'OVER'} ${name}: ${value.toPrecision(3)} (at most ${String(limit)})`);
}
if (failures > 0) {
  console.error(`${String(failures)} of ${String(measured.size)} budgets exceeded.`);
  process.exitCode = 1;
}

/** @param {string} name of a ratio, or of a group of ratios with its beginning */
function limitOf(name) {
  const found = Object.entries(limits).find(([start]) => name.startsWith(start));
  if (found === undefined) throw new Error(`There is no budget for "${name}".`);
  return found[1];
}
