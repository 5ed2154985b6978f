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
