import { silentCases, siteCases } from './support/site-cases.js';

const start =
  "import https from 'https'; const options = { hostname: 'rest.iad-01.braze.com', path: '/users/track', method: 'POST' }; ";
const weak = '/users/track | weak: rest.iad-01.braze.com | ';

siteCases("a body written to a request of Node's", [
  [
    `${start}const req = https.request(options, (res) => {}); req.on('error', fail); req.write(JSON.stringify({ events })); req.end()`,
    `${weak}text JSON.stringify({ events })`,
  ],
  [
    `${start}const text = JSON.stringify({ events }); const req = https.request(options); req.write(text); req.end()`,
    `${weak}text text`,
  ],
  [
    `${start}const req = https.request(options); req.end(JSON.stringify({ events }))`,
    `${weak}text JSON.stringify({ events })`,
  ],
  [
    `${start}https.request(options).end(JSON.stringify({ events }))`,
    `${weak}text JSON.stringify({ events })`,
  ],
  [
    "const { request } = require('node:https'); const req = request('https://rest.iad-01.braze.com/users/track', { method: 'POST' }, done); req.end(JSON.stringify({ events }), () => {})",
    `${weak}text JSON.stringify({ events })`,
  ],
  [
    `${start}const req = https.request(options); req.write(a); req.write(b); req.end()`,
    `${weak}none: several-payloads`,
  ],
  [`${start}const req = https.request(options); stream.pipe(req)`, `${weak}none: escapes`],
  [`${start}const req = https.request(options); req.end()`, `${weak}none: no-payload`],
  [
    `${start}const req = https.request(options, onResponse); req.end(onFlushed); send(req)`,
    `${weak}none: escapes`,
  ],
]);

silentCases("requests of Node's that do not go to Braze", [
  "import https from 'https'; const req = https.request({ hostname: 'api.getvero.com', path: '/users/track', method: 'POST' }); req.end(JSON.stringify({ events }))",
  `${start.replace('POST', 'GET')}https.request(options).end()`,
]);
