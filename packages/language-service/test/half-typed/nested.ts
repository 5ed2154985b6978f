import type { Snippet } from './snippet.js';
import { inPush, push, send } from './snippet.js';

/** What stands in objects and lists further in, and what is broken elsewhere. */
export const nested: Readonly<Record<string, Snippet>> = {
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
};
