import { triggerCampaign } from '../../support/senders.js';
import type { HardCases } from './hard-case.js';

const wrong = 'const body = { campaign_id: 42, broadcast: true };';
const marked = 'const body = { campaign_id: «42», broadcast: true };';

/** Bodies that change, that have two names, or that other functions get hold of. */
export const flow: HardCases = {
  'Object.assign of an unknown object': {
    because: 'it may bring a right value',
    code: triggerCampaign('body', `${wrong}\n  Object.assign(body, options);`),
  },
  'Object.assign of a known object': {
    because: 'what it brings is known',
    code: triggerCampaign('body', `${marked}\n  Object.assign(body, { send_id: 's1' });`),
  },
  'Object.assign that mends': {
    because: 'the later value wins',
    code: triggerCampaign('body', `${wrong}\n  Object.assign(body, { campaign_id: 'c1' });`),
  },
  'Object.assign onto an empty object': {
    because: 'it is a copy',
    code: triggerCampaign(
      "Object.assign({}, base, { send_id: 's1' })",
      'const base = { campaign_id: «42», broadcast: true };',
    ),
  },
  'push of a wrong element': {
    because: 'it is sent',
    code: triggerCampaign(
      "{ campaign_id: 'c1', recipients }",
      "const recipients = [user];\n  recipients.push(«'u1'»);",
    ),
  },
  'push under a condition': {
    because: 'whoever reaches it sends it',
    code: triggerCampaign(
      "{ campaign_id: 'c1', recipients }",
      "const recipients = [user];\n  if (user.vip) recipients.push(«'u1'»);",
    ),
  },
  'push of what is unknown': {
    because: 'it may be somebody',
    code: triggerCampaign(
      "{ campaign_id: 'c1', recipients }",
      'const recipients = [];\n  recipients.push(...options.users);',
    ),
  },
  'a delete that mends': {
    because: 'the key is not sent',
    code: triggerCampaign(
      'body',
      "const body = { campaign_id: 'c1', broadcast: true, nobody_reads: 1 };\n  delete body.nobody_reads;",
    ),
  },
  'a delete of unknown name': {
    because: 'any key may be gone',
    code: triggerCampaign(
      'body',
      "const body = { campaign_id: 'c1', broadcast: true, send_id: 42 };\n  delete body[options.key];",
    ),
  },
  'a delete of a needed key': {
    because: 'it is missing then',
    code: triggerCampaign(
      'body',
      "const body = «{» campaign_id: 'c1', broadcast: true };\n  delete body.campaign_id;",
    ),
  },
  'an alias that mends': {
    because: 'both names are the same object',
    code: triggerCampaign('body', `${wrong}\n  const same = body;\n  same.campaign_id = 'c1';`),
  },
  'an alias that is sent': {
    because: 'both names are the same object',
    code: triggerCampaign('same', `${marked}\n  const same = body;`),
  },
  'an alias of a part': {
    because: 'what is written through it is sent',
    code: triggerCampaign(
      'body',
      "const properties = {};\n  const body = { campaign_id: 'c1', broadcast: true, trigger_properties: properties };\n  properties.plan = user.plan;",
    ),
  },
  'an object that a function gets before it is sent': {
    because: 'the function may mend it',
    code: `import { finish } from './finish';\n${triggerCampaign('body', `${wrong}\n  finish(body);`)}`,
  },
  'an object that a function gets after it was sent': {
    because: 'that is too late to mend it',
    code: `
import { remember } from './remember';
export async function send() {
  ${marked}
  await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
  remember(body);
}`,
  },
  'an object that is only logged': {
    because: 'loggers change nothing',
    code: triggerCampaign('body', `${marked}\n  console.log(body);\n  options.logger.info('sending', body);`),
  },
  'an object that a function gets, and a value written later': {
    because: 'what is written later is sent',
    code: triggerCampaign(
      'body',
      'const body = { broadcast: true };\n  options.finish(body);\n  body.campaign_id = «42»;',
    ),
  },
  'a value that is written after the request': {
    because: 'what was sent lacked it',
    code: `
export async function send() {
  const body = «{» broadcast: true };
  await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
  body.campaign_id = 'c1';
}`,
  },
  'an assignment in one branch': {
    because: 'whoever writes the first value need not send it',
    code: triggerCampaign('body', `${wrong}\n  if (options.id) body.campaign_id = options.id;`),
  },
  'assignments in both branches': {
    because: 'one of them is always made',
    code: triggerCampaign(
      'body',
      "const body = { broadcast: true };\n  if (user.vip) body.campaign_id = 'c1';\n  else body.campaign_id = «2»;",
    ),
  },
  'a branch that leaves': {
    because: 'what it wrote is never sent',
    code: triggerCampaign(
      'body',
      "const body = { campaign_id: 'c1', broadcast: true };\n  if (!user.id) {\n    body.campaign_id = 42;\n    return undefined;\n  }",
    ),
  },
  'an assignment in a nested function': {
    because: 'it may run before the request',
    code: triggerCampaign('body', `${wrong}\n  options.onReady(() => { body.campaign_id = 'c1'; });`),
  },
  'an assignment in a loop': {
    because: 'the loop may not run',
    code: triggerCampaign('body', `${wrong}\n  for (const id of options.ids) body.campaign_id = id;`),
  },
  'a member that a loop runs through': {
    because: 'every round writes it',
    code: `
export async function send(braze, ids) {
  ${wrong}
  for (body.campaign_id of ids) await braze.post('/campaigns/trigger/send', body);
}`,
  },
  'a member that destructuring writes': {
    because: 'it is an assignment like any other',
    code: triggerCampaign('body', `${wrong}\n  ({ id: body.campaign_id } = options);`),
  },
  'an object of which a proxy is made': {
    because: 'what is written to the proxy reaches the object',
    code: triggerCampaign(
      'body',
      `${wrong}\n  const proxy = new Proxy(body, {});\n  proxy.campaign_id = 'c1';`,
    ),
  },
  'an object within one that a function gets': {
    because: 'the function can reach it',
    code: triggerCampaign('body', `${wrong}\n  const state = { body };\n  options.finish(state);`),
  },
  'a request that is not waited for': {
    because: 'the client may turn the object into a text only later',
    code: `
export async function send(braze) {
  ${wrong}
  const sent = braze.post('/campaigns/trigger/send', body);
  body.campaign_id = 'c1';
  await sent;
}`,
  },
  'a variable that is assigned twice': {
    because: 'the second value is the one that is sent',
    code: triggerCampaign('{ campaign_id: id, broadcast: true }', "let id = 42;\n  id = 'c1';"),
  },
  'a variable that may be assigned twice': {
    because: 'the first value is not certain',
    code: triggerCampaign(
      '{ campaign_id: id, broadcast: true }',
      'let id = 42;\n  if (options.id) id = options.id;',
    ),
  },
  'a variable of the module that a function writes': {
    because: 'it may have been written before',
    code: `let campaign = 42;\nexport const use = (id) => { campaign = id; };\n${triggerCampaign('{ campaign_id: campaign, broadcast: true }')}`,
  },
  'an exported object': {
    because: 'other files may change it',
    code: `export const body = { campaign_id: 42, broadcast: true };\n${triggerCampaign('body')}`,
  },
  'an exported object that is frozen': {
    because: 'nobody can change it',
    code: `export const body = Object.freeze({ campaign_id: «42», broadcast: true });\n${triggerCampaign('body')}`,
  },
  'code in nested closures': {
    because: 'constants of the functions around it are in view',
    code: `
export function campaign(braze) {
  const base = { broadcast: true };
  return () => async () => {
    const id = «42»;
    await Promise.all([1].map(() => braze.post('/campaigns/trigger/send', { ...base, campaign_id: id })));
  };
}`,
  },
};
