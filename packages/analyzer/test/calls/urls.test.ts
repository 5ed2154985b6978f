import { silentCases, siteCases } from './support/site-cases.js';

const strong = '/campaigns/trigger/send | strong | text JSON.stringify(x)';
const init = "{ method: 'POST', body: JSON.stringify(x) }";

siteCases('a path is found behind its host', [
  [`fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', ${init})`, strong],
  [`fetch('https://rest.fra-01.braze.eu/campaigns/trigger/send', ${init})`, strong],
  [`fetch('https://api.appboy.com/campaigns/trigger/send', ${init})`, strong],
  [`fetch('https://user:pw@rest.iad-01.braze.com:443/campaigns/trigger/send', ${init})`, strong],
  ['fetch(`https://rest.${i}.braze.com/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`https://${host}/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`https://${host}:${port}/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`${protocol}://${host}/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`${protocol}//${host}/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`//${host}/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`${base}/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`${base}campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`${instance}.braze.com/campaigns/trigger/send`, ' + init + ')', strong],
  ['fetch(`https://rest.iad-01.${domain}/campaigns/trigger/send`, ' + init + ')', strong],
  [`fetch(base + '/campaigns/trigger/send', ${init})`, strong],
  [`fetch(new URL('/campaigns/trigger/send', base), ${init})`, strong],
  [`fetch('http://localhost:3000/campaigns/trigger/send', ${init})`, strong],
  [`fetch('http://127.0.0.1/campaigns/trigger/send', ${init})`, strong],
  [`fetch('http://[::1]:80/campaigns/trigger/send', ${init})`, strong],
  [`fetch('https://rest.example.com/campaigns/trigger/send', ${init})`, strong],
  [`fetch('https://braze.test/campaigns/trigger/send', ${init})`, strong],
  [`fetch('http://fake.local/campaigns/trigger/send', ${init})`, strong],
  ['fetch(`${base}/campaigns/trigger/send?debug=1`, ' + init + ')', strong],
  ['fetch(`${base}/campaigns/trigger/send#x`, ' + init + ')', strong],
  ['fetch(`${base}/campaigns/trigger/send?id=${id}`, ' + init + ')', strong],
  ['fetch(`${base}/campaigns/trigger/send/`, ' + init + ')', strong],
  ["const url = base + '/campaigns/trigger/send'; fetch(url, " + init + ')', strong],
  ['const path = "/campaigns/trigger/send"; fetch(`${base}${path}`, ' + init + ')', strong],
]);

siteCases('a path whose last piece stands somewhere else', [
  ['const kind = "send"; fetch(`${base}/campaigns/trigger/${kind}`, ' + init + ')', strong],
  ['const kind = "send"; fetch(base + "/campaigns/trigger/" + kind, ' + init + ')', strong],
  ['const kinds = { send: "send" }; fetch(`${base}/campaigns/trigger/${kinds.send}`, ' + init + ')', strong],
  [
    'const kind = "send", area = "campaigns/trigger"; fetch(`https://rest.iad-01.braze.com/${area}/${kind}`, ' +
      init +
      ')',
    strong,
  ],
]);

silentCases('a path whose last piece is not known', [
  'fetch(`${base}/campaigns/trigger/${kind}`, ' + init + ')',
  'fetch(`https://rest.iad-01.braze.com/${kind}/send`, ' + init + ')',
]);

siteCases('path parameters and alternatives', [
  [
    'fetch(`${base}/transactional/v1/campaigns/${id}/send`, ' + init + ')',
    '/transactional/v1/campaigns/{campaign_id}/send | strong | text JSON.stringify(x)',
  ],
  [
    'fetch(`${base}/transactional/v1/campaigns/abc/send`, ' + init + ')',
    '/transactional/v1/campaigns/{campaign_id}/send | strong | text JSON.stringify(x)',
  ],
  [
    "client.post('/transactional/v1/campaigns/' + id + '/send', { recipient })",
    '/transactional/v1/campaigns/{campaign_id}/send | strong | { recipient }',
  ],
  [
    'fetch(`${base}${later ? "/campaigns/trigger/schedule/create" : "/campaigns/trigger/send"}`, ' +
      init +
      ')',
    '/campaigns/trigger/schedule/create or /campaigns/trigger/send | strong | text JSON.stringify(x)',
  ],
  [
    'fetch(later ? base + "/campaigns/trigger/schedule/create" : base + "/campaigns/trigger/send", ' +
      init +
      ')',
    '/campaigns/trigger/schedule/create or /campaigns/trigger/send | strong | text JSON.stringify(x)',
  ],
  [
    'brazePost(`/catalogs/${name}/items`, { items }, "POST")',
    '/catalogs/{catalog_name}/items | weak: brazePost | { items }',
  ],
  [
    'brazeSend("PATCH", `/catalogs/${name}/items`, { items })',
    'PATCH /catalogs/{catalog_name}/items | weak: brazeSend | { items }',
  ],
  [
    'brazeSend(`/catalogs/${name}/items`, { items })',
    '/catalogs/{catalog_name}/items or PATCH /catalogs/{catalog_name}/items or DELETE /catalogs/{catalog_name}/items | weak: brazeSend | { items }',
  ],
]);

silentCases('no path, or somebody else', [
  `fetch('https://api.acme.com/campaigns/trigger/send', ${init})`,
  `fetch('https://notbraze.com/campaigns/trigger/send', ${init})`,
  `fetch('https://braze.com.evil.io/campaigns/trigger/send', ${init})`,
  'fetch(`https://${env}.acme.io/campaigns/trigger/send`, ' + init + ')',
  'fetch(`https://api.acme.${tld}/campaigns/trigger/send`, ' + init + ')',
  'fetch(`${base}/api/campaigns/trigger/send`, ' + init + ')',
  'fetch(`${base}/${version}/campaigns/trigger/send`, ' + init + ')',
  'fetch(`${base}/api/braze/campaigns/trigger/send`, ' + init + ')',
  `client.post('/api/braze/campaigns/trigger/send', { campaign_id: 'x' })`,
  `client.post('/v1/campaigns/trigger/send', { campaign_id: 'x' })`,
  `client.post('./campaigns/trigger/send', { campaign_id: 'x' })`,
  'fetch(`${base}/campaigns/trigger/${action}`, ' + init + ')',
  'fetch(`${base}/campaigns/trigger/send${suffix}`, ' + init + ')',
  'fetch(`${base}/campaigns/trigger/send/now`, ' + init + ')',
  'fetch(`${base}/campaigns/trigger/sender`, ' + init + ')',
  'fetch(`${base}/campaigns/${kind}/send`, ' + init + ')',
  'fetch(`${base}/Campaigns/Trigger/Send`, ' + init + ')',
  'fetch(`${base}//campaigns/trigger/send`, ' + init + ')',
  'fetch(`POST ${base}/campaigns/trigger/send`, ' + init + ')',
  'fetch(cond ? base + "/campaigns/trigger/send" : other, ' + init + ')',
  'fetch(cond ? base + "/campaigns/trigger/send" : "https://api.acme.com/x", ' + init + ')',
  `fetch('/campaigns/trigger/send', ${init})`,
  `fetch('campaigns/trigger/send', ${init})`,
  `fetch(url, ${init})`,
  `fetch(\`\${base}/proxy?to=/campaigns/trigger/send\`, ${init})`,
]);

const both = '/canvas/trigger/send or /campaigns/trigger/send | strong | text JSON.stringify(x)';

siteCases('a path is put together from pieces', [
  ['fetch(`${base}/${c ? "canvas" : "campaigns"}/trigger/send`, ' + init + ')', both],
  ['fetch(base + "/" + (c ? "canvas" : "campaigns") + "/trigger/send", ' + init + ')', both],
  [
    'fetch(`${base}/${c ? "canvas" : "campaigns"}/trigger/${l ? "schedule/create" : "send"}`, ' + init + ')',
    '/canvas/trigger/schedule/create or /canvas/trigger/send or /campaigns/trigger/schedule/create or /campaigns/trigger/send | strong | text JSON.stringify(x)',
  ],
  [
    'fetch(`https://rest.${eu ? "fra-01.braze.eu" : "iad-01.braze.com"}/${c ? "canvas" : "campaigns"}/trigger/send`, ' +
      init +
      ')',
    both,
  ],
  [
    'const P = { c: "/canvas/trigger/send", m: "/campaigns/trigger/send" }; fetch(base + P[k], ' + init + ')',
    both,
  ],
  [
    'const P = ["/canvas/trigger/send", "/campaigns/trigger/send"]; fetch(`${base}${P[i]}`, ' + init + ')',
    both,
  ],
  [
    'const P = { c: { path: "/canvas/trigger/send" }, m: { path: "/campaigns/trigger/send" } }; fetch(base + P[k].path, ' +
      init +
      ')',
    both,
  ],
  ["fetch([base, 'campaigns', 'trigger', 'send'].join('/'), " + init + ')', strong],
  [
    "import path from 'node:path'; fetch(base + path.join('/campaigns', 'trigger/send'), " + init + ')',
    strong,
  ],
  [
    "import path from 'path'; fetch(base + path.posix.join('/', 'campaigns', 'trigger', 'send'), " +
      init +
      ')',
    strong,
  ],
  [
    "import { join } from 'node:path/posix'; fetch(base + join('/campaigns/', 'trigger', 'send'), " +
      init +
      ')',
    strong,
  ],
  [
    "import url from 'url'; fetch(url.resolve('https://rest.iad-01.braze.com', '/campaigns/trigger/send'), " +
      init +
      ')',
    strong,
  ],
  [
    "import urlJoin from 'url-join'; fetch(urlJoin(base, 'campaigns', 'trigger', 'send'), " + init + ')',
    strong,
  ],
  ["fetch(new URL('/campaigns/trigger/send', base).toString(), " + init + ')', strong],
  ["fetch(new URL('/campaigns/trigger/send', base).href, " + init + ')', strong],
  [
    "import axios from 'axios'; axios.create({ baseURL: host + '/campaigns/trigger' }).post('/send', { campaign_id: 'x' })",
    "/campaigns/trigger/send | strong | { campaign_id: 'x' }",
  ],
  [
    "import ky from 'ky'; ky.create({ prefixUrl: `${host}/campaigns/trigger` }).post('schedule/create', { json: { campaign_id: 'x' } })",
    "/campaigns/trigger/schedule/create | strong | { campaign_id: 'x' }",
  ],
]);

silentCases('not every path that pieces make is documented', [
  'fetch(`${base}/${c ? "canvas" : "flows"}/trigger/send`, ' + init + ')',
  'fetch(`${base}/${kind}/trigger/send`, ' + init + ')',
  'fetch(`${base}/${c ? "canvas" : kind}/trigger/send`, ' + init + ')',
  'const P = { c: "/canvas/trigger/send", m: "/flows/trigger/send" }; fetch(base + P[k], ' + init + ')',
  'const P = { c: "/canvas/trigger/send", m: other }; fetch(base + P[k], ' + init + ')',
  'const P = { c: "/canvas/trigger/send", m: "/campaigns/trigger/send" }; add(P); fetch(base + P[k], ' +
    init +
    ')',
  'const P = { c: "/canvas/trigger/send", ...more }; fetch(base + P[k], ' + init + ')',
  "fetch([base, 'api', 'campaigns', 'trigger', 'send'].join('/'), " + init + ')',
  "fetch([base, name, 'trigger', 'send'].join('/'), " + init + ')',
  "const path = make(); fetch(base + path.join('/campaigns', 'trigger/send'), " + init + ')',
  "import axios from 'axios'; axios.create({ baseURL: host + '/flows/trigger' }).post('/send', { campaign_id: 'x' })",
  "import axios from 'axios'; axios.create({ baseURL: host }).post('/send', { campaign_id: 'x' })",
]);
