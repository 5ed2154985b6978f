/** Half-typed code with a cursor (`‸`), and what has to be understood of it. */
export interface Snippet {
  readonly code: string;
  /** TypeScript, if it says nothing else. */
  readonly languageId?: string;
  readonly slot?: 'key' | 'value';
  /** The keys and positions that lead to the object, or to the value, from the root of the body. */
  readonly path: string;
  /** The other keys of the object, sorted. */
  readonly siblings: readonly string[];
  /** The path of the endpoint. */
  readonly endpoint?: string;
  /** Some of what has to be proposed, and some of what must not be. */
  readonly offers: readonly string[];
  readonly withholds?: readonly string[];
}

const send = (body: string, rest = ''): string =>
  `await fetch('https://rest.iad-01.braze.com/messages/send', {\n  method: 'POST',\n  body: JSON.stringify(${body}),\n});\n${rest}`;

/** A body of which the object of an Apple push is being typed. */
const push = (inner: string, rest = ''): string =>
  send(
    `{\n    external_user_ids: [id],\n    messages: {\n      apple_push: {\n${inner}\n      },\n    },\n  }`,
    rest,
  );

const inPush = {
  path: 'messages.apple_push',
  siblings: ['alert'],
  offers: ['badge', 'sound', 'extra'],
  withholds: ['alert'],
};

export const snippets: Readonly<Record<string, Snippet>> = {
  'an empty body': {
    code: send('{ ‸ }'),
    path: '',
    siblings: [],
    offers: ['messages', 'external_user_ids', 'broadcast'],
  },
  'an empty body without blanks': {
    code: send('{‸}'),
    path: '',
    siblings: [],
    offers: ['messages', 'broadcast'],
  },
  'behind a comma': {
    code: send('{ broadcast: true, ‸ }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
    withholds: ['broadcast'],
  },
  'before the first key': {
    code: send('{ ‸ broadcast: true }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
    withholds: ['broadcast'],
  },
  'between two keys': {
    code: send('{ broadcast: true, ‸ messages: {} }'),
    path: '',
    siblings: ['broadcast', 'messages'],
    offers: ['segment_id'],
    withholds: ['messages'],
  },
  'half a key': {
    code: send('{ broadcast: true, mess‸ }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'half a key before another': {
    code: send('{ mess‸, broadcast: true }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'half a key, and a comma missing behind it': {
    code: send('{\n    mess‸\n    broadcast: true,\n  }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'half a quoted key': {
    code: send("{ broadcast: true, 'mess‸ }"),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'half a quoted key on a line of its own': {
    code: send("{\n    broadcast: true,\n    'mess‸\n  }"),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'half a quoted key before others': {
    code: send('{\n    "mess‸\n    broadcast: true,\n  }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a key in quotes': {
    code: send("{ broadcast: true, 'mess‸' }"),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a key with its value': {
    code: send('{ mess‸: {}, broadcast: true }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a key without a value': {
    code: send('{ broadcast: ‸ }'),
    slot: 'value',
    path: 'broadcast',
    siblings: [],
    offers: ['true', 'false'],
  },
  'a key without a value before another': {
    code: send('{\n    recipient_subscription_state: ‸\n    messages: {},\n  }'),
    slot: 'value',
    path: 'recipient_subscription_state',
    siblings: ['messages'],
    offers: ['opted_in', 'subscribed', 'all'],
  },
  'a value missing above': {
    code: send('{\n    broadcast:\n    ‸\n  }'),
    slot: 'value',
    path: 'broadcast',
    siblings: [],
    offers: ['true'],
  },
  'a value missing before the key that is typed': {
    code: send('{\n    broadcast: ,\n    mess‸\n  }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a comma missing above': {
    code: send('{\n    broadcast: true\n    mess‸\n  }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a comma missing, and no letter typed': {
    code: send('{\n    broadcast: true\n    ‸\n  }'),
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a comma missing behind an object': {
    code: push("        alert: { title: 'a', body: 'b' }\n        ‸"),
    ...inPush,
  },
  'half a text of a list of values': {
    code: send("{ recipient_subscription_state: 'opt‸' }"),
    slot: 'value',
    path: 'recipient_subscription_state',
    siblings: [],
    offers: ['opted_in', 'all'],
  },
  'a text without its end': {
    code: send("{\n    recipient_subscription_state: 'opt‸\n    messages: {},\n  }"),
    slot: 'value',
    path: 'recipient_subscription_state',
    siblings: ['messages'],
    offers: ['opted_in'],
  },
  'a template without its end': {
    code: send('{\n    broadcast: true,\n    recipient_subscription_state: `opt‸\n    messages: {},\n  }'),
    slot: 'value',
    path: 'recipient_subscription_state',
    siblings: ['broadcast', 'messages'],
    offers: ['opted_in'],
  },
  'a text without its end above': { code: push("        alert: 'Hello\n        ‸"), ...inPush },
  'a template without its end above': { code: push('        alert: `Hello ${name}\n        ‸'), ...inPush },
  'inside a push': { code: push("        alert: 'Hi',\n        ‸"), ...inPush },
  'half a key inside a push': { code: push("        alert: 'Hi',\n        ba‸"), ...inPush },
  'a spread that is begun': { code: push("        alert: 'Hi',\n        ...\n        ‸"), ...inPush },
  'a spread before': { code: push("        ...base,\n        alert: 'Hi',\n        ‸"), ...inPush },
  'a member that is begun above': { code: push('        alert: user.\n        ‸'), ...inPush },
  'a member that is begun, and a comma': { code: push('        alert: user.,\n        ‸'), ...inPush },
  'a ternary that is begun': { code: push("        alert: late ? 'a' : ,\n        ‸"), ...inPush },
  'a call that is begun': { code: push('        alert: text(,\n        ‸'), ...inPush, siblings: ['alert'] },
  'braces that are not closed before a function': {
    code: `import { post } from './braze';\n\nexport const hello = () =>\n  post('/messages/send', {\n    external_user_ids: [id],\n    messages: {\n      apple_push: {\n        alert: 'Hi',\n        ‸\n\nexport function other() {\n  return { badge: 1 };\n}\n`,
    ...inPush,
  },
  'braces that are not closed before a statement': {
    code: `const payload = {\n  external_user_ids: [id],\n  messages: {\n    apple_push: {\n      alert: 'Hi',\n      ‸\n\nconst answer = await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(payload) });\n`,
    ...inPush,
  },
  'braces that are not closed at the end of the file': {
    code: "braze.messages.send({\n  messages: {\n    apple_push: {\n      alert: 'Hi',\n      ‸",
    ...inPush,
  },
  'one brace that is not closed': {
    code: send(
      "{\n    messages: {\n      apple_push: {\n        alert: 'Hi',\n        ‸\n    },\n    external_user_ids: [id],\n  }",
    ),
    ...inPush,
  },
  'the options that are not closed': {
    code: "await fetch('https://rest.iad-01.braze.com/messages/send', {\n  method: 'POST',\n  body: JSON.stringify({\n    broadcast: true,\n    ‸\n",
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'a list that is not closed': {
    code: send('{\n    external_user_ids: [id,\n    mess‸\n  }'),
    slot: 'value',
    path: 'external_user_ids.1',
    siblings: [],
    offers: [],
  },
  'an element of a list of objects': {
    code: 'braze.users.track({ attributes: [{ ‸ }] });',
    path: 'attributes.0',
    siblings: [],
    offers: ['external_id', 'braze_id'],
    endpoint: '/users/track',
  },
  'a second element': {
    code: "braze.users.track({ events: [{ name: 'a', time: t }, { external_id: id, na‸ }] });",
    path: 'events.1',
    siblings: ['external_id'],
    offers: ['name', 'time'],
    endpoint: '/users/track',
  },
  'an element that is not closed': {
    code: 'braze.users.track({\n  events: [\n    {\n      external_id: id,\n      ‸\n  ],\n});\n',
    path: 'events.0',
    siblings: ['external_id'],
    offers: ['name', 'time'],
    endpoint: '/users/track',
  },
  'an error earlier in the file': {
    code: `function broken( {\n  return 1;\n}\n\n${push("        alert: 'Hi',\n        ‸")}`,
    ...inPush,
  },
  'a text without its end earlier in the file': {
    code: `const title = 'Hello;\n\n${push("        alert: 'Hi',\n        ‸")}`,
    ...inPush,
  },
  'a brace too many earlier in the file': {
    code: `function one() {\n  return 1;\n}}\n\n${push("        alert: 'Hi',\n        ‸")}`,
    ...inPush,
  },
  'a parenthesis too many earlier in the file': {
    code: `one(1));\n\n${push("        alert: 'Hi',\n        ‸")}`,
    ...inPush,
  },
  'half an import above': { code: `import { \n\n${push("        alert: 'Hi',\n        ‸")}`, ...inPush },
  'conflict markers around another key': {
    code: push(
      "        alert: 'Hi',\n<<<<<<< HEAD\n        badge: 1,\n=======\n        badge: 2,\n>>>>>>> theirs\n        ‸",
    ),
    path: 'messages.apple_push',
    siblings: ['alert', 'badge'],
    offers: ['sound', 'extra'],
    withholds: ['alert', 'badge'],
  },
  'conflict markers above': {
    code: `<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> theirs\n${push("        alert: 'Hi',\n        ‸")}`,
    ...inPush,
  },
  'in a method of a class': {
    code: `class Notifier {\n  constructor(private readonly http: Http) {}\n\n  async hello(id: string) {\n    await this.http.post(\`\${this.url}/campaigns/trigger/send\`, {\n      campaign_id: CAMPAIGN,\n      ‸\n    });\n  }\n\n  other() {}\n}\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients', 'trigger_properties'],
    withholds: ['campaign_id'],
  },
  'in a method of a class that is not closed': {
    code: `class Notifier {\n  async hello(id: string) {\n    await this.http.post(\`\${this.url}/campaigns/trigger/send\`, {\n      campaign_id: CAMPAIGN,\n      ‸\n\n  other() {}\n}\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients', 'trigger_properties'],
  },
  'behind generics': {
    code: `const answer = await client.post<Answer<string>>('/campaigns/trigger/send', { campaign_id: id, ‸ });\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'behind half a type argument': {
    code: `const answer = await client.post<Answer('/campaigns/trigger/send', { campaign_id: id, ‸ });\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'below a decorator': {
    code: `@Injectable()\nexport class Notifier {\n  @Retry({ times: 3 })\n  send() {\n    return this.post('/campaigns/trigger/send', { campaign_id: id, rec‸ });\n  }\n}\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'in JSX': {
    languageId: 'typescriptreact',
    code: `export function Button() {\n  return (\n    <p>\n      Don't wait\n      <button onClick={() => post('/campaigns/trigger/send', { campaign_id: id, ‸ })}>It's on</button>\n    </p>\n  );\n}\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'in JSX that is not closed': {
    languageId: 'javascriptreact',
    code: `export function Button() {\n  return (\n    <button onClick={() => post('/campaigns/trigger/send', { campaign_id: id, ‸\n  );\n}\n`,
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'in a constant that is sent later': {
    code: "const payload = { broadcast: true, ‸ };\nawait fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(payload) });\n",
    path: '',
    siblings: ['broadcast'],
    offers: ['messages', 'segment_id'],
  },
  'in a constant with half a key': {
    code: "const payload = { broadcast: true, messages: { apple_push: { alert: 'Hi', ‸ };\nawait fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(payload) });\n",
    ...inPush,
  },
  'behind a comment that names the endpoint': {
    code: '/* @braze /messages/send */\nconst payload = { broadcast: true, ‸ };\n',
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'behind a comment, and not closed': {
    code: '/* @braze /messages/send */\nconst payload = {\n  broadcast: true,\n  mess‸\n\nfunction other() {}\n',
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'in JavaScript with double quotes': {
    languageId: 'javascript',
    code: 'braze.messages.send({ "broadcast": true, "mess‸" });',
    path: '',
    siblings: ['broadcast'],
    offers: ['messages'],
  },
  'in an object of a ternary': {
    code: send('{ broadcast: true, messages: late ? { ‸ } : other }'),
    path: 'messages',
    siblings: [],
    offers: ['apple_push', 'email', 'sms'],
  },
  'in a mapped list': {
    code: "import { Braze } from 'braze-api';\nconst braze = new Braze(url, key);\nbraze.users.track({ events: ids.map((id) => ({ external_id: id, ‸ })) });",
    path: 'events.0',
    siblings: ['external_id'],
    endpoint: '/users/track',
    offers: ['name', 'time'],
  },
  'in a Vue file': {
    languageId: 'vue',
    code: "<template>\n  <p>Don't { panic</p>\n</template>\n\n<script setup lang=\"ts\">\nconst ask = () => post('/campaigns/trigger/send', { campaign_id: id, ‸ });\n</script>\n",
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'in a Svelte file': {
    languageId: 'svelte',
    code: "<script>\n  const ask = () => post('/campaigns/trigger/send', { campaign_id: id, rec‸\n</script>\n\n<p>It's { fine }</p>\n",
    path: '',
    siblings: ['campaign_id'],
    endpoint: '/campaigns/trigger/send',
    offers: ['recipients'],
  },
  'in JSON': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  ‸\n}\n',
    path: '',
    siblings: ['$schema'],
    offers: ['messages', 'broadcast'],
  },
  'in JSON, half a key': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "mess‸\n}\n',
    path: '',
    siblings: ['$schema'],
    offers: ['messages'],
  },
  'in JSON, half a key in quotes before others': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "mess‸"\n  "broadcast": true\n}\n',
    path: '',
    siblings: ['$schema', 'broadcast'],
    offers: ['messages'],
  },
  'in JSON, a comma missing': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "broadcast": true\n  ‸\n}\n',
    path: '',
    siblings: ['$schema', 'broadcast'],
    offers: ['messages'],
  },
  'in JSON, a value missing': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "recipient_subscription_state": ‸\n}\n',
    slot: 'value',
    path: 'recipient_subscription_state',
    siblings: ['$schema'],
    offers: ['opted_in'],
  },
  'in JSON, inside a push that is not closed': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "messages": {\n    "apple_push": {\n      "alert": "Hi",\n      ‸\n',
    ...inPush,
  },
  'in JSON with comments': {
    languageId: 'jsonc',
    code: '{\n  // The sale\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "messages": { "apple_push": { "alert": "Hi", ‸ } },\n}\n',
    ...inPush,
  },
  'in JSON, half a value': {
    languageId: 'json',
    code: '{\n  "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n  "recipient_subscription_state": "op‸\n  "broadcast": true\n}\n',
    slot: 'value',
    path: 'recipient_subscription_state',
    siblings: ['$schema', 'broadcast'],
    offers: ['opted_in'],
  },
};
