/**
 * Files that grow in one way each: by `size`, what is said by the name.
 * @type {Readonly<Record<string, { sizes: readonly number[], of: (size: number) => string }>>}
 */
export const grownFiles = {
  'lines of other code around one call': { sizes: [1000, 2000, 4000, 8000], of: otherCode },
  'calls with a body in place': { sizes: [50, 100, 200, 400], of: calls },
  'builders and calls that send what they make': { sizes: [25, 50, 100, 200], of: builders },
  'wrappers, each with two callers': { sizes: [25, 50, 100, 200], of: wrappers },
  'alternatives of one value': { sizes: [4, 8, 16, 32], of: alternatives },
  'conditional keys of one body': { sizes: [8, 16, 32, 64], of: conditionalKeys },
  'elements of one list that are half known': { sizes: [10, 20, 40, 80], of: conditionalElements },
  'objects nested in one body': { sizes: [10, 20, 40, 80], of: nesting },
  'mistakes with suggestions in one body': { sizes: [10, 20, 40, 75], of: mistakes },
};

const post = (path, body) =>
  `fetch('https://rest.iad-01.braze.com${path}', { method: 'POST', body: JSON.stringify(${body}) });`;

function otherCode(lines) {
  const code = Array.from(
    { length: lines / 5 },
    (_, n) => `
export function step${n}(list, options = {}) {
  const found = list.filter((entry) => entry.id !== options.id);
  if (found.length > ${n}) return found.map((entry) => ({ ...entry, step: ${n} }));
  return options.fallback ?? found;
}`,
  );
  return [
    ...code,
    post('/users/track', "{ events: [{ external_id: 'a', name: 'b', time: new Date().toISOString() }] }"),
  ].join('\n');
}

function calls(count) {
  return Array.from(
    { length: count },
    (_, n) => `
export async function send${n}(user) {
  const response = await ${post(
    '/messages/send',
    `{ external_user_ids: [user.id], messages: { email: { app_id: 'app', from: 'a@b.c', subject: user.subject, body: '<p>${n}</p>' } } }`,
  )}
  return response.json();
}`,
  ).join('\n');
}

function builders(count) {
  return Array.from(
    { length: count },
    (_, n) => `
function buildProperties${n}(user) {
  const properties = { name: user.name, locale: user.locale ?? 'en' };
  if (user.isVip) properties.vip = true;
  return properties;
}
function buildBody${n}(user, kind = 'email') {
  if (!user.id) throw new Error('A user needs an id.');
  const body = { campaign_id: 'campaign-${n}', recipients: [{ external_user_id: user.id, trigger_properties: buildProperties${n}(user) }] };
  if (kind === 'broadcast') return { ...body, trigger_properties: ${n === 0 ? '{}' : `buildProperties${n - 1}({ name: user.name })`} };
  return body;
}
export async function send${n}(user) {
  const body = buildBody${n}(user, user.kind);
  if (!body) return undefined;
  return ${post('/campaigns/trigger/send', 'body')}
}`,
  ).join('\n');
}

/** Chains of five: a program passes on a few times, not a hundred. */
function wrappers(count) {
  const parts = Array.from(
    { length: count },
    (_, n) => `
async function send${n}(body, { retries = 3 } = {}) {
  for (let attempt = 0; attempt < retries; attempt += 1) {
    const response = await ${n % 5 === 0 ? "post('/campaigns/trigger/send', body)" : `send${n - 1}(body)`};
    if (response.ok) return response;
  }
  throw new Error('Braze did not answer.');
}
export async function welcome${n}(user) {
  return send${n}({ campaign_id: 'campaign-${n}', recipients: [{ external_user_id: user.id, trigger_properties: { name: user.name } }] });
}
export async function remind${n}(users) {
  return send${n}({ campaign_id: 'reminder-${n}', recipients: users.map((user) => ({ external_user_id: user.id })) });
}`,
  );
  return [
    "const post = (path, body) => fetch(`https://rest.iad-01.braze.com${path}`, { method: 'POST', body: JSON.stringify(body) });",
    ...parts,
  ].join('\n');
}

/** Each alternative is an object, so that each is checked by itself. */
function alternatives(count) {
  const arms = Array.from(
    { length: count - 1 },
    (_, n) =>
      `user.kind === ${n} ? { email: { app_id: 'app', from: 'a@b.c', subject: 's${n}', body: 'b' } } : `,
  );
  const last = "{ email: { app_id: 'app', from: 'a@b.c', subject: 's', body: 'b' } }";
  return `export const send = (user) => ${post('/messages/send', `{ external_user_ids: [user.id], messages: ${arms.join('')}${last} }`)}`;
}

function conditionalKeys(count) {
  const keys = Array.from(
    { length: count },
    (_, n) => `  if (user.has${n}) properties.key${n} = user.value${n};`,
  );
  return `export function send(user) {
  const properties = {};
${keys.join('\n')}
  return ${post('/campaigns/trigger/send', "{ campaign_id: 'c', recipients: [{ external_user_id: user.id, trigger_properties: properties }] }")}
}`;
}

/** Each element has a key that only some runs write, and one with two alternatives. */
function conditionalElements(count) {
  const recipients = Array.from(
    { length: count },
    (_, n) =>
      `{ external_user_id: users[${n}].id, ...(users[${n}].isKnown && { send_to_existing_only: true }), trigger_properties: users[${n}].isVip ? { vip: true } : {} }`,
  );
  return `export const send = (users) => ${post('/campaigns/trigger/send', `{ campaign_id: 'c', recipients: [${recipients.join(', ')}] }`)}`;
}

function nesting(depth) {
  const properties = `${'{ inner: '.repeat(depth)}user.name${' }'.repeat(depth)}`;
  return `export const send = (user) => ${post('/campaigns/trigger/send', `{ campaign_id: 'c', recipients: [{ external_user_id: user.id }], trigger_properties: ${properties} }`)}`;
}

function mistakes(count) {
  const events = Array.from(
    { length: count },
    (_, n) => `{ external_id: 'user-${n}', nmae: 'signed_up', time: Date.now() }`,
  );
  return `export const send = () => ${post('/users/track', `{ events: [${events.join(', ')}] }`)}`;
}
