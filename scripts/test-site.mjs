// Tries the built site in a real browser: `npm run test:site`; `-- --pictures=docs/images` takes the pictures of the docs anew.
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';
import sirv from 'sirv';

import { findCommand } from './editors/find-command.mjs';
import { root } from './lib/run.mjs';
import { steps } from './site/steps.mjs';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const executablePath = findCommand('chromium', 'chromium-browser', 'google-chrome');
if (executablePath === undefined)
  throw new Error('There is no `chromium` (Debian: apt-get install chromium).');

const serve = sirv(join(root, 'packages/site/dist'), { extensions: ['html'] });
const server = createServer((request, response) => {
  serve(request, response);
});
await new Promise((done) =>
  server.listen(0, '127.0.0.1', () => {
    done(undefined);
  }),
);
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const origin = `http://127.0.0.1:${port.toString()}`;
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
];
const browser = await chromium.launch({ executablePath, headless: true, args });
/** @type {string[]} */
const failures = [];
try {
  for (const [name, step] of Object.entries(steps)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url()))
        failures.push(`${name}: asks ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(`${name}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => failures.push(`${name}: ${error.message}`));
    try {
      await step(page, origin, values.pictures === undefined ? undefined : resolve(values.pictures));
      console.log(`ok  ${name}`);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      if (process.env['BRAZE_LINT_SITE_SHOTS'])
        await page.screenshot({
          path: join(process.env['BRAZE_LINT_SITE_SHOTS'], `${name.replaceAll(/\W+/g, '-')}.png`),
        });
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'The site does what it should.' : 'FAILED');
process.exitCode = failures.length === 0 ? 0 : 1;
