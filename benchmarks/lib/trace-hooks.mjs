// Module hooks that tell the probe each module that is resolved.

/** @type {import('node:worker_threads').MessagePort} */
let port;

export function initialize(data) {
  port = data.port;
}

export async function resolve(specifier, context, nextResolve) {
  const result = await nextResolve(specifier, context);
  port.postMessage(result.url);
  return result;
}
