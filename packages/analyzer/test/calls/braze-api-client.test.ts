import { silentCases, siteCases } from './support/site-cases.js';

const made = "import { Braze } from 'braze-api'; const client = new Braze(url, key); ";
const sent = '/messages/send | client messages.send | { messages }';

siteCases('the braze-api client', [
  [`${made}client.messages.send({ messages })`, sent],
  [`${made}await client.messages.send({ messages })`, sent],
  [`${made}client.users.track({ events }, true)`, '/users/track | client users.track | { events }'],
  [
    `${made}client.campaigns.trigger.send(body)`,
    '/campaigns/trigger/send | client campaigns.trigger.send | body',
  ],
  [
    `${made}client.campaigns.trigger.schedule.create(body)`,
    '/campaigns/trigger/schedule/create | client campaigns.trigger.schedule.create | body',
  ],
  [`${made}client.canvas.trigger.send(body)`, '/canvas/trigger/send | client canvas.trigger.send | body'],
  [`${made}client.sends.id.create(body)`, '/sends/id/create | client sends.id.create | body'],
  [`${made}client.users.alias.new(body)`, '/users/alias/new | client users.alias.new | body'],
  [`${made}client.users.export.ids(body)`, '/users/export/ids | client users.export.ids | body'],
  [
    `${made}client.v2.subscription.status.set(body)`,
    '/v2/subscription/status/set | client v2.subscription.status.set | body',
  ],
  [
    `${made}client.templates.email_templates.create(body)`,
    '/templates/email/create | client templates.email_templates.create | body',
  ],
  [
    `${made}client.transactional.v1.campaigns.send('id', { recipient })`,
    '/transactional/v1/campaigns/{campaign_id}/send | client transactional.v1.campaigns.send | { recipient }',
  ],
  [
    `${made}client.transactional.v1.campaigns.send('id')`,
    '/transactional/v1/campaigns/{campaign_id}/send | client transactional.v1.campaigns.send | none: no-payload',
  ],
  [`${made}client.messages.send()`, '/messages/send | client messages.send | none: no-payload'],
  [`${made}client.messages.send(...args)`, '/messages/send | client messages.send | none: unknown-spread'],
  [
    `${made}client.messages.send(JSON.stringify(x))`,
    '/messages/send | client messages.send | JSON.stringify(x)',
  ],
  [`${made}client?.messages?.send({ messages })`, sent],
  [`${made}client['messages'].send({ messages })`, sent],
  [`${made}const { messages: m } = client; m.send({ messages })`, sent],
  [`${made}const m = client.messages; m.send({ messages })`, sent],
  [`${made}const { send } = client.messages; send({ messages })`, sent],
  [`${made}class S { c = client; f() { return this.c.messages.send({ messages }) } }`, sent],
  ["const { Braze } = require('braze-api'); new Braze(u, k).messages.send({ messages })", sent],
  ["const api = require('braze-api'); const c = new api.Braze(u, k); c.messages.send({ messages })", sent],
  [
    "const Braze = require('braze-api').Braze; const c = new Braze(u, k); c.messages.send({ messages })",
    sent,
  ],
  ["import * as api from 'braze-api'; const c = new api.Braze(u, k); c.messages.send({ messages })", sent],
  ["import api from 'braze-api'; const c = new api.Braze(u, k); c.messages.send({ messages })", sent],
  ["import { Braze as B } from 'braze-api'; const c = new B(u, k); c.messages.send({ messages })", sent],
  ["import { Braze } from 'braze-api'; let c; c = new Braze(u, k); c.messages.send({ messages })", sent],
  [
    "import { Braze } from 'braze-api'; let c; function f() { c ??= new Braze(u, k); return c.messages.send({ messages }) }",
    sent,
  ],
  [
    "import { Braze } from 'braze-api'; class S { constructor() { this.c = new Braze(u, k) } f() { return this.c.messages.send({ messages }) } }",
    sent,
  ],
  [
    "import { Braze } from 'braze-api'; class S { #c = new Braze(u, k); f() { return this.#c.messages.send({ messages }) } }",
    sent,
  ],
  [
    "import { Braze } from 'braze-api'; const make = () => new Braze(u, k); make().messages.send({ messages })",
    sent,
  ],
  [
    "import { Braze } from 'braze-api'; function make() { return new Braze(u, k) } const c = make(); c.messages.send({ messages })",
    sent,
  ],
]);

siteCases(
  'a typed receiver',
  [
    [
      "import type { Braze } from 'braze-api'; function f(c: Braze) { return c.messages.send({ messages }) }",
      sent,
    ],
    [
      "import type { Braze } from 'braze-api'; function f(c: Braze | undefined) { return c?.messages.send({ messages }) }",
      sent,
    ],
    [
      "import { Braze } from 'braze-api'; class S { constructor(private readonly c: Braze) {} f() { return this.c.messages.send({ messages }) } }",
      sent,
    ],
    [
      "import { Braze } from 'braze-api'; class S { private c!: Braze; f() { return this.c!.messages.send({ messages }) } }",
      sent,
    ],
    [
      "import { Braze } from 'braze-api'; function make(): Braze { return cached } make().messages.send({ messages })",
      sent,
    ],
    [
      "import { Braze } from 'braze-api'; const c: Braze = container.get('x'); c.messages.send({ messages })",
      sent,
    ],
  ],
  { parser: 'typescript' },
);

siteCases(
  'a receiver known by its name only',
  [
    [
      'braze.campaigns.trigger.send({ campaign_id })',
      '/campaigns/trigger/send | client campaigns.trigger.send | { campaign_id }',
    ],
    [
      'this.braze.messages.schedule.create(body)',
      '/messages/schedule/create | client messages.schedule.create | body',
    ],
    [
      "import { brazeClient } from './braze'; brazeClient.users.export.ids(body)",
      '/users/export/ids | client users.export.ids | body',
    ],
    ['getBraze().canvas.trigger.send(body)'],
    [
      'braze.messages.send({ external_user_ids, messages: { apple_push } })',
      '/messages/send | client messages.send | { external_user_ids, messages: { apple_push } }',
    ],
    [
      "import type { X } from 'braze-api'; import { braze } from './c'; braze.users.track(body)",
      '/users/track | client users.track | body',
    ],
  ].map(([code, ...sites]) => [code?.replace('import type { X }', 'import { X }') ?? '', ...sites] as const),
);

silentCases('not the client', [
  'braze.messages.send(body)',
  'braze.users.track({ events: [] })',
  'client.messages.send({ external_user_ids, messages: { apple_push } })',
  'client.campaigns.trigger.send({ campaign_id })',
  'braze.logCustomEvent("x", { a: 1 })',
  'braze.campaigns.trigger.nothing({ campaign_id })',
  `${made}client.users.nothing({ page: 1 })`,
  `${made}client.send({ messages })`,
  "import { Braze } from './own'; const c = new Braze(u, k); c.messages.send(body)",
  "import { Other } from 'braze-api'; const c = new Other(u, k); c.messages.send(body)",
  'class Braze {} const c = new Braze(); c.messages.send(body)',
]);

siteCases(
  'a method that fills the client on its first call',
  [
    [
      "import { Braze } from 'braze-api'; class Mailer { private api: Braze | undefined; private async client() { if (!this.api) { this.api = await this.provider.get() } return this.api } async send() { const c = await this.client(); await c.messages.send({ messages }) } }",
      sent,
    ],
  ],
  { parser: 'typescript' },
);

siteCases('methods that read', [
  [
    "import { Braze } from 'braze-api'; const client = new Braze(url, key); client.campaigns.list({ page: 1 })",
    'GET /campaigns/list | client campaigns.list | none: no-payload',
  ],
  [
    "import { Braze } from 'braze-api'; const client = new Braze(url, key); client.catalogs.synchronous.list()",
    'GET /catalogs | client catalogs.synchronous.list | none: no-payload',
  ],
  [
    "import { Braze } from 'braze-api'; const client = new Braze(url, key); client.catalogs.synchronous.items({ catalog_name: name })",
    'GET /catalogs/{catalog_name}/items | client catalogs.synchronous.items | none: no-payload',
  ],
]);
