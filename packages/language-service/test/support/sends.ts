/** A request of messages with this body. */
export const send = (body: string): string =>
  `await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', headers, body: JSON.stringify(${body}) });\n`;

/** A request that writes to users. */
export const track = (body: string): string =>
  `await fetch('https://rest.iad-01.braze.com/users/track', { method: 'POST', headers, body: JSON.stringify(${body}) });\n`;
