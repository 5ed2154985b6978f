import type { DetectionCases } from './detection-cases.js';

const host = 'https://rest.iad-01.braze.com';
const wrong = '{ campaign_id: «5», broadcast: true }';
const unmarked = '{ campaign_id: 5, broadcast: true }';
const sent = (url: string, body: string): string =>
  `await fetch(${url}, { method: 'POST', body: JSON.stringify(${body}) });`;

/** Addresses and bodies that are read from fields and getters. */
export const knownMembers: DetectionCases = {
  'an address that the constructor puts into a private field': `
class BrazePlugin extends Plugin {
  private readonly url: string;
  constructor(options: Options) {
    super('braze');
    const base = options.base.replace(/x$/, '');
    this.url = \`\${base}/campaigns/trigger/send\`;
  }
  async trigger() {
    await this.post(${wrong});
  }
  private async post(body: unknown) {
    try {
      ${sent('this.url', 'body')}
    } catch (error) {
      report(error);
    }
  }
}`,
  'an address that the constructor puts into a field of its own': `
class BrazeClient {
  constructor(options) {
    this.url = options.base + '/campaigns/trigger/send';
  }
  async trigger() {
    ${sent('this.url', wrong)}
  }
}`,
  'a scalar that the constructor puts into a private field': `
class Client {
  #campaign;
  constructor() {
    this.#campaign = «5»;
  }
  async trigger() {
    ${sent(`'${host}/campaigns/trigger/send'`, '{ campaign_id: this.#campaign, broadcast: true }')}
  }
}`,
  'getters of a class that nobody can extend': `
class Client {
  get url() {
    return '${host}/campaigns/trigger/send';
  }
  get body() {
    return ${wrong};
  }
  async trigger() {
    ${sent('this.url', 'this.body')}
  }
}
await new Client().trigger();`,
  'a private getter': `
export class Client {
  get #body() {
    return ${wrong};
  }
  async trigger() {
    ${sent(`'${host}/campaigns/trigger/send'`, 'this.#body')}
  }
}`,
  'a getter of an object literal': `
const defaults = {
  get body() {
    return ${wrong};
  },
};
${sent(`'${host}/campaigns/trigger/send'`, 'defaults.body')}`,
};

/** Fields and getters that may hold something else. */
export const openMembers: DetectionCases = {
  'an address that a method may replace': `
class BrazeClient {
  constructor(options) {
    this.url = options.base + '/campaigns/trigger/send';
  }
  use(url) {
    this.url = url;
  }
  async trigger() {
    ${sent('this.url', unmarked)}
  }
}`,
  'an address that the file replaces from outside': `
class BrazeClient {
  constructor(options) {
    this.url = options.base + '/campaigns/trigger/send';
  }
  async trigger() {
    ${sent('this.url', unmarked)}
  }
}
const client = new BrazeClient(options);
client.url = '/own/trigger';
await client.trigger();`,
  'an address that the constructor may leave out': `
class BrazeClient {
  private readonly url: string;
  constructor(options: Options) {
    if (options.base) this.url = options.base + '/campaigns/trigger/send';
  }
  async trigger() {
    ${sent('this.url', unmarked)}
  }
}`,
  'a constructor that may return first': `
class BrazeClient {
  constructor(options) {
    if (options.own) return options.own;
    this.url = options.base + '/campaigns/trigger/send';
  }
  async trigger() {
    ${sent('this.url', unmarked)}
  }
}`,
  'a value that other files can replace': `
export class Client {
  constructor() {
    this.campaign = 5;
  }
  async trigger() {
    ${sent(`'${host}/campaigns/trigger/send'`, '{ campaign_id: this.campaign, broadcast: true }')}
  }
}`,
  'a getter that a subclass may override': `
export class Client {
  get body() {
    return ${unmarked};
  }
  async trigger() {
    ${sent(`'${host}/campaigns/trigger/send'`, 'this.body')}
  }
}`,
  'a getter that chooses, and is read elsewhere as well': `
class Client {
  get #body() {
    return this.old ? ${unmarked} : { campaign_id: 'c1', broadcast: true };
  }
  async trigger() {
    if (this.old) throw new Error(this.#body);
    ${sent(`'${host}/campaigns/trigger/send'`, 'this.#body')}
  }
}`,
};
