import type { DetectionCases } from './detection-cases.js';

const wrong = "{ external_user_ids: «'u1'», messages: { apple_push: { alert: 'Hi' } } }";
const unmarked = wrong.replace(/[«»]/g, '');
const url = 'https://rest.iad-01.braze.com/campaigns/trigger/send';
const trigger = '{ campaign_id: «5», broadcast: true }';

/** Ways to come by a client of Braze's API, or by one of HTTP. */
export const knownClients: DetectionCases = {
  'a method that is bound to its client': `
import { Braze } from 'braze-api';
const client = new Braze(url, key);
const send = client.messages.send.bind(client.messages);
send(${wrong});`,
  'a member that is taken out beside another one': `
import { Braze } from 'braze-api';
const { users, messages } = new Braze(url, key);
messages.send(${wrong});`,
  'the first client that is there': `
import { Braze } from 'braze-api';
const client = shared ?? new Braze(url, key);
client.messages.send(${wrong});`,
  'a client that is made on first use': `
import { Braze } from 'braze-api';
let made;
(made ??= new Braze(url, key)).messages.send(${wrong});`,
  'the class of a module that is required on the spot': `
const client = new (require('braze-api').Braze)(url, key);
client.messages.send(${wrong});`,
  'a module under a name of TypeScript': `
import Api = require('braze-api');
const client = new Api.Braze(url, key);
client.messages.send(${wrong});`,
  'a class under its name in quotes': `
import { 'Braze' as Client } from 'braze-api';
const client = new Client(url, key);
client.messages.send(${wrong});`,
  'a required class beside another one': `
const { Other, Braze: Client } = require('braze-api');
const client = new Client(url, key);
client.messages.send(${wrong});`,
  'a required class with another one to fall back on': `
const { Braze: Client = Fallback } = require('braze-api');
const client = new Client(url, key);
client.messages.send(${wrong});`,
  'an instance of axios whose options are not known': `
import axios from 'axios';
const http = axios.create(...settings);
http.post('/campaigns/trigger/send', ${trigger});`,
  'an instance of axios that the constructor may replace': `
import axios from 'axios';
class Campaigns {
  http = axios.create();
  constructor(options) {
    if (options.base) this.http = axios.create({ baseURL: options.base });
  }
  trigger() {
    return this.http.post('/campaigns/trigger/send', ${trigger});
  }
}`,
  'a method of axios by its name in brackets': `
import axios from 'axios';
axios['post']('${url}', ${trigger});`,
  'a method of axios in a template': `
import axios from 'axios';
axios[\`post\`]('${url}', ${trigger});`,
};

/** Names that lead to something else, or nowhere. */
export const unknownClients: DetectionCases = {
  'a method whose first argument is bound': `
import { Braze } from 'braze-api';
const client = new Braze(url, key);
const send = client.messages.send.bind(client.messages, defaults);
send(${unmarked});`,
  'a method of any name': `
import { Braze } from 'braze-api';
const client = new Braze(url, key);
client.messages[action](${unmarked});
client[resource].send(${unmarked});`,
  'another member of the client': `
import { Braze } from 'braze-api';
const { drafts: messages } = new Braze(url, key);
messages.send(${unmarked});`,
  'the rest of the client': `
import { Braze } from 'braze-api';
const { messages, ...rest } = new Braze(url, key);
rest.send(${unmarked});`,
  'a member of a member': `
import { Braze } from 'braze-api';
const { messages: { drafts } } = new Braze(url, key);
drafts.messages.send(${unmarked});`,
  'one of several clients that speak of Braze': `
const [first] = brazeClients;
first.messages.send(${unmarked});`,
  'a client of any kind under a name of its own': `
export function notify(braze) {
  const client = braze;
  client.messages.send(${unmarked});
}`,
  'another class of the module': `
import * as api from 'braze-api';
const client = new api.Drafts(url, key);
client.messages.send(${unmarked});`,
  'a class that a function gives': `
import { Braze } from 'braze-api';
const client = new (wrapped(Braze))(url, key);
client.messages.send(${unmarked});`,
  'a function that gives a client only sometimes': `
import { Braze } from 'braze-api';
function connect() {
  if (key) return new Braze(url, key);
  throw new Error('There is no key.');
}
connect().messages.send(${unmarked});`,
  'a class under another name of a namespace': `
import Client = Drafts.Braze;
const client = new Client(url, key);
client.messages.send(${unmarked}); // braze-api`,
  'a required module that is taken apart by position': `
const [Client] = require('braze-api');
const client = new Client(url, key);
client.messages.send(${unmarked});`,
  'the rest of a required module': `
const { Braze, ...others } = require('braze-api');
const client = new others(url, key);
client.messages.send(${unmarked});`,
  'a required class of any name': `
const { [name]: Client } = require('braze-api');
const client = new Client(url, key);
client.messages.send(${unmarked});`,
  'a member of the default of a module': `
const { Braze: Client } = require('braze-api').default;
const client = new Client(url, key);
client.messages.send(${unmarked});`,
  'a factory of axios of any name': `
import axios from 'axios';
const http = axios[make]({ baseURL: 'https://rest.iad-01.braze.com' });
http.post(path, ${trigger.replace(/[«»]/g, '')});`,
  'a method of axios of any name': `
import axios from 'axios';
axios[verb]('${url}', ${trigger.replace(/[«»]/g, '')});`,
};
