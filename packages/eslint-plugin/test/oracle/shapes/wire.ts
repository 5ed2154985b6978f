import { hosts } from '@braze-lint/schemas';

import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { clients } from './clients.js';
import { fetchRequest, HEADERS, HOST, plainUrl, sendingModule } from './parts.js';
import type { RequestParts, Shape } from './parts.js';

/** The body is right, and something around it is not. */
function wireShape(name: string, wrong: (draft: Draft) => Partial<RequestParts>): Shape {
  return {
    capability: 0,
    name: `around the body: ${name}`,
    write: (draft) => {
      const body = `JSON.stringify(${rightBody(draft)})`;
      const right = { url: plainUrl(draft), method: 'POST', headers: HEADERS, body };
      return sendingModule(draft, { send: `await ${fetchRequest({ ...right, ...wrong(draft) })};` });
    },
  };
}

/** As `wireShape`, by any client. */
function addressShape(name: string, urlOf: (draft: Draft) => string): Shape {
  return {
    capability: 0,
    name: `around the body: ${name}`,
    write: (draft) => {
      const client = draft.tape.pick(Object.values(clients));
      return sendingModule(draft, client(urlOf(draft), rightBody(draft)));
    },
  };
}

function rightBody({ subject, code }: Draft): string {
  return code([], subject.valid);
}

/** Of an instance of Braze's. */
function dashboardUrl({ subject: { path }, tape }: Draft): string {
  const { dashboard } = tape.pick(hosts);
  // Of media libraries the documentation itself shows the dashboard's host.
  const host = path.startsWith('/media_library') ? 'sdk.iad-01.braze.com' : tape.pick(dashboard);
  return textCode(`https://${host}${path}`);
}

/** A letter of the last word is missing. */
function mistypedUrl({ subject: { path } }: Draft): string {
  const words = [...path.matchAll(/[a-z_]{4,}/g)];
  const { index, 0: word } = words.at(-1) ?? { index: 1, 0: '' };
  return textCode(
    `${HOST}${path.slice(0, index + 1)}${path.slice(index + 2, index + word.length)}${path.slice(index + word.length)}`,
  );
}

export const wireShapes: readonly Shape[] = [
  addressShape('dashboard host', dashboardUrl),
  addressShape('trailing slash', ({ subject: { path } }) => textCode(`${HOST}${path}/`)),
  addressShape('mistyped path', mistypedUrl),
  wireShape('wrong method', ({ tape }) => ({ method: tape.pick(['PUT', 'PATCH']) })),
  wireShape('no Bearer', () => ({
    headers: "{ 'Content-Type': 'application/json', Authorization: `Token ${process.env.BRAZE_API_KEY}` }",
  })),
  wireShape('wrong Content-Type', ({ tape }) => ({
    headers: HEADERS.replace(
      'application/json',
      tape.pick(['text/plain', 'application/x-www-form-urlencoded']),
    ),
  })),
  wireShape('object that is no text', (draft) => ({ body: rightBody(draft) })),
  wireShape('text of a text', (draft) => ({ body: `JSON.stringify(JSON.stringify(${rightBody(draft)}))` })),
  wireShape('text that is no JSON', ({ subject }) => ({
    body: textCode(`${JSON.stringify(subject.valid).slice(0, -1)},}`),
  })),
];
