// A stand-in for Braze's REST API on this machine: it prints every request and its answer.
import { createServer } from 'node:http';

import { answerTo } from './answers.mjs';

/**
 * Runs a program against the stand-in, whose address it finds in BRAZE_REST_URL.
 * @param {() => Promise<unknown>} program
 */
export async function withBrazeStub(program) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.env.BRAZE_REST_URL = `http://127.0.0.1:${port}`;
  process.env.BRAZE_API_KEY = 'local-key';
  process.env.BRAZE_APP_ID = 'c0e1a2b3-4d5e-4f60-8a7b-9c8d7e6f5a4b';
  try {
    await program();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { status, ...body } = reply(request, text);
  console.log(`${request.method} ${request.url}: ${status} ${body.message}`);
  for (const error of body.errors ?? []) console.log(`  ${error}`);
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} text
 */
function reply(request, text) {
  if (request.headers.authorization !== 'Bearer local-key') return { status: 401, message: 'Unauthorized' };
  try {
    return answerTo(request.url ?? '', JSON.parse(text));
  } catch {
    return { status: 400, message: 'Bad Request' };
  }
}
