import { silentCases, siteCases } from './support/site-cases.js';

const described = "{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'a' } }";
const sent = "/campaigns/trigger/send | strong | { campaign_id: 'a' }";
const passed = '/campaigns/trigger/send | strong | through brazeRequest: {campaign_id: "a"}';
const list = `const brazeCalls = [${described}];`;
const table = `const brazeCalls = { a: ${described} };`;
const maker = `const brazeRequest = () => (${described});`;

siteCases('a request that one function describes and another sends', [
  [maker, sent],
  [`class Braze { trigger() { return ${described} } }`, sent],
  [`const brazeRequest = () => { if (x) return ${described} }`, sent],
  [`${maker} function go() { return brazeRequest() }`, sent],
  [`${maker} http(brazeRequest())`, passed],
  [`${maker} run(await brazeRequest())`, sent],
]);

silentCases('a description that nobody is known to send', [
  `const descr = () => (${described})`,
  `const brazeMock = () => (${described})`,
  `const brazeRequest = ${described}`,
  `app.use({ brazeRequest: () => (${described}) })`,
  `expect(brazeRequest(() => (${described}))).toBe(1)`,
  `${maker} const r = brazeRequest(); r.body.x = 1`,
  "const brazeRequest = (m) => ({ method: m, path: '/campaigns/trigger/send', body: { campaign_id: 'a' } })",
  "const brazeRequest = () => ({ get method() { return 'POST' }, path: '/campaigns/trigger/send', body: { campaign_id: 'a' } })",
  "const brazeRequest = () => ({ method: 'POST', path: p, body: { campaign_id: 'a' } })",
  "const brazeRequest = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { x: 'a' } })",
]);

siteCases('a list or table of descriptions, each of which is sent', [
  [`${list} for (const call of brazeCalls) { console.log(call.path); sendToBraze(call) }`, sent],
  [`${list} brazeCalls.forEach(sendToBraze)`, sent],
  [`${list} brazeCalls.map((call) => expect(call)); brazeCalls.map(sendToBraze)`, sent],
  [`${table} sendToBraze(brazeCalls.a)`, sent],
  [`${table} log(brazeCalls.a.path); log(\`\${brazeCalls.a}\`); sendToBraze(brazeCalls.a)`, sent],
]);

silentCases('a list or table of descriptions that something else is done with', [
  `${list} for (const call of brazeCalls) { sendToBraze(call); queue = call }`,
  `${list} brazeCalls.forEach((call) => { call.body = x; sendToBraze(call) })`,
  `${list} brazeCalls.map((call) => console.log(call))`,
  `${list} brazeCalls.forEach(look)`,
  `${table} brazeCalls.a()`,
  `${table} look(brazeCalls.a)`,
]);
