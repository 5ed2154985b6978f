// Run by start-up.mjs in a process of its own: what a service takes to start, and what it holds.
import { services } from './services.mjs';

const [, , name] = process.argv;
const start = performance.now();
const before = process.cpuUsage();
const service = await services[name]();
const { textsWith } = await import('./payload.mjs');
const answer = async (half) => {
  const text = textsWith(half)[service.language];
  await service.complete(text, text.lastIndexOf(half) + half.length);
};
await answer('bro');
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const first = held();
for (let n = 0; n < 200; n++) await answer(`b${'roadcas'.slice(0, n % 8)}`);
const later = held();
const resident = process.memoryUsage.rss();
console.log(JSON.stringify({ wall, processor: (user + system) / 1000, first, later, resident }));
process.exit();

function held() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
