import { readdir, readFile } from 'node:fs/promises';

import { withBrazeStub } from '../stub/braze-stub.mjs';

const folder = new URL('payloads/', import.meta.url);

await withBrazeStub(async () => {
  for (const name of (await readdir(folder)).sort()) {
    const text = await readFile(new URL(name, folder), 'utf8');
    const { $schema, ...body } = JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''));
    const path = $schema.replace(/^.*\/schemas|\.json$/g, '');
    await fetch(`${process.env.BRAZE_REST_URL}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
      body: JSON.stringify(body),
    });
  }
});
