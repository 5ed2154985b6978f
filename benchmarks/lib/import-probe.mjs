// Run by import-time.mjs in a process of its own: how much processor time one import takes, and what it loads.
import { register } from 'node:module';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

const [, , specifier, trace] = process.argv;

/** @type {string[]} */
const loaded = [];
const channel = new MessageChannel();
if (trace === 'trace') {
  register('./trace-hooks.mjs', import.meta.url, {
    data: { port: channel.port2 },
    transferList: [channel.port2],
  });
}
const start = process.cpuUsage();
await import(specifier);
const { user, system } = process.cpuUsage(start);
const time = (user + system) / 1000;
for (let entry = receiveMessageOnPort(channel.port1); entry; entry = receiveMessageOnPort(channel.port1)) {
  loaded.push(entry.message);
}
channel.port1.close();
const { createRequire } = await import('node:module');
const required = Object.keys(createRequire(import.meta.url).cache);
console.log(JSON.stringify({ time, loaded: [...loaded, ...required] }));
