import type { DetectionCases } from './detection-cases.js';

const url = '${base}/campaigns/trigger/send';
const wrong = '{ campaign_id: «5», broadcast: true }';
const right = "{ campaign_id: 'c1', broadcast: true }";

/** Options that are filled in the arms of conditions, and handed over after them. */
export const stagedOptions: DetectionCases = {
  'one request an arm': `
async function execute(helpers, operation, base) {
  for (const item of items) {
    try {
      const options = { method: 'GET', json: true };
      if (operation === 'list') {
        options.url = \`\${base}/campaigns/list\`;
      } else if (operation === 'trigger') {
        const id = item.id;
        options.method = 'POST';
        options.url = \`${url}\`;
        options.body = ${wrong};
      } else if (operation === 'cancel') {
        options.method = 'POST';
        options.url = \`\${base}/campaigns/trigger/schedule/delete\`;
        options.body = «{» campaign_id: item.id };
      }
      await helpers.httpRequest(options);
    } catch (error) {
      continue;
    }
  }
}`,
  'one request a case': `
import axios from 'axios';
function send(operation, base) {
  const config = { method: 'POST' };
  switch (operation) {
    case 'trigger':
      config.url = \`${url}\`;
      config.data = ${wrong};
      break;
    case 'alias': {
      config.url = \`\${base}/users/alias/new\`;
      config.data = { user_aliases: «5» };
      break;
    }
  }
  return axios(config);
}`,
  'the body in the arms, the address beside': `
async function trigger(all, base) {
  const init = { method: 'POST' };
  if (all) {
    init.body = JSON.stringify(${wrong});
  } else {
    init.body = JSON.stringify(${right});
  }
  await fetch(\`${url}\`, init);
}`,
  'a default that an arm replaces': `
import axios from 'axios';
function trigger(all, base) {
  const config = { method: 'POST', url: \`${url}\`, data: ${right} };
  if (all) {
    config.data = ${wrong};
  }
  return axios(config);
}`,
  'the other arm of the condition that the call stands in': `
import axios from 'axios';
function trigger(all, base) {
  const config = { method: 'POST', url: \`${url}\` };
  if (all) {
    config.data = ${right};
    return axios(config);
  } else {
    config.data = ${wrong};
    return axios(config);
  }
}`,
};

/** Options of which it is not certain what an arm sends. */
export const undecidedOptions: DetectionCases = {
  'a body that is replaced after the arm': `
import axios from 'axios';
function trigger(all, base) {
  const config = { method: 'POST' };
  if (all) {
    config.url = \`${url}\`;
    config.data = { campaign_id: 5 };
  }
  config.data = complete(config.data);
  return axios(config);
}`,
  'a body that is completed after the arm': `
import axios from 'axios';
function trigger(all, base) {
  const config = { method: 'POST' };
  if (all) {
    config.url = \`${url}\`;
    config.data = { campaign_id: 'c1' };
  }
  if (config.data) config.data.broadcast = true;
  return axios(config);
}`,
  'a body that is completed without a condition': `
import axios from 'axios';
const config = { method: 'POST', url: 'https://rest.iad-01.braze.com/messages/send', data: { external_user_ids: ['a'] } };
config.data.messages = { apple_push: { alert: 'x' } };
await axios(config);`,
  'a body that is completed under another name': `
import axios from 'axios';
const config = { method: 'POST', url: 'https://rest.iad-01.braze.com/messages/send', data: { external_user_ids: ['a'] } };
const { data } = config;
const body = config.data;
body.messages = { apple_push: { alert: 'x' } };
await axios(config);`,
  'a body that another function completes': `
import axios from 'axios';
const config = { method: 'POST', url: 'https://rest.iad-01.braze.com/messages/send', data: { external_user_ids: ['a'] } };
addMessages(config.data);
await axios(config);`,
  'a body that several arms send': `
import axios from 'axios';
function trigger(later, base) {
  const config = { method: 'POST' };
  if (later) config.timeout = 5;
  if (later) {
    config.url = \`\${base}/campaigns/trigger/schedule/create\`;
  } else {
    config.url = \`${url}\`;
  }
  config.data = { campaign_id: 5 };
  return axios(config);
}`,
  'an address that a later condition replaces': `
import axios from 'axios';
function trigger(all, own, base) {
  const config = { method: 'POST' };
  if (all) {
    config.url = \`${url}\`;
    config.data = { campaign_id: 5 };
  }
  if (own) config.url = '/own/trigger';
  return axios(config);
}`,
  'an arm that a loop may leave behind for another one': `
import axios from 'axios';
async function trigger(operations, base) {
  const config = { method: 'POST' };
  for (const operation of operations) {
    if (operation === 'trigger') {
      config.url = \`${url}\`;
    } else {
      config.url = \`\${base}/own\`;
      config.data = { campaign_id: 5 };
    }
    await axios(config);
  }
}`,
  'a case that goes on into the next one': `
import axios from 'axios';
function send(operation, base) {
  const config = { method: 'POST' };
  switch (operation) {
    case 'trigger':
      config.url = \`${url}\`;
      config.data = { campaign_id: 5 };
    case 'own':
      config.url = '/own';
      break;
  }
  return axios(config);
}`,
  'a case that may end before its address is said': `
import axios from 'axios';
function send(operation, own, base) {
  const config = { method: 'POST', url: '/own' };
  switch (operation) {
    case 'trigger':
      config.data = { campaign_id: 5 };
      if (own) break;
      config.url = \`${url}\`;
      break;
  }
  return axios(config);
}`,
  'an arm of which an error is caught': `
import axios from 'axios';
function send(all, base) {
  const config = { method: 'POST', url: '/own', data: {} };
  try {
    config.data = { campaign_id: 5 };
    if (all) {
      mayThrow();
      config.url = \`${url}\`;
    }
  } catch {}
  return axios(config);
}`,
  'options that another function may change': `
import axios from 'axios';
function send(all, base) {
  const config = { method: 'POST' };
  if (all) {
    config.url = \`${url}\`;
    config.data = { campaign_id: 5 };
  }
  complete(config);
  return axios(config);
}`,
  'options that are only checked': `
function check(all, base) {
  const config = { method: 'POST' };
  if (all) {
    config.url = \`${url}\`;
    config.data = { campaign_id: 5 };
  }
  return validate(config);
}`,
};
