import type { DetectionCases } from './detection-cases.js';

const host = 'https://rest.iad-01.braze.com';
const sent = (body = 'body'): string =>
  `fetch('${host}/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(${body}) })`;
const wrong = "«{» campaign_id: 'c1' }";
const unmarked = "{ campaign_id: 'c1' }";

/** What stands around the request in a function that is given the body: it is sent whatever is passed. */
export const sentWhateverIsPassed: DetectionCases = {
  'in a promise that waits for it': `
const trigger = (body) => new Promise((resolve, reject) => {
  ${sent()}.then(resolve, reject);
});
trigger(${wrong});`,
  'in a function that is called where it stands': `
function trigger(body) {
  (async () => {
    await ${sent()};
  })();
}
trigger(${wrong});`,
  'in a condition': `
async function trigger(body) {
  if ((await ${sent()}).ok) return true;
  return false;
}
trigger(${wrong});`,
  'in what a switch looks at': `
async function trigger(body) {
  switch ((await ${sent()}).status) {
    case 201:
      return true;
    default:
      return false;
  }
}
trigger(${wrong});`,
  'at the start of a loop': `
async function trigger(body) {
  for (let answer = await ${sent()}; !answer.ok; answer = await retry()) log(answer);
}
trigger(${wrong});`,
  'in a loop without an end': `
async function trigger(body) {
  for (;;) {
    const answer = await ${sent()};
    if (answer.ok) return answer;
  }
}
trigger(${wrong});`,
  'in what a loop goes through': `
async function trigger(body) {
  for (const error of await readErrors(await ${sent()})) log(error);
}
trigger(${wrong});`,
  'in a loop over what the file knows': `
const attempts = [1, 2, 3];
async function trigger(body) {
  for (const attempt of attempts) {
    await ${sent()};
  }
}
trigger(${wrong});`,
  'under a condition of the file': `
const enabled = process.env.BRAZE_ENABLED === 'true';
async function trigger(body) {
  if (enabled) await ${sent()};
}
trigger(${wrong});`,
  'behind a condition of the file': `
const enabled = process.env.BRAZE_ENABLED === 'true';
const trigger = (body) => enabled && ${sent()};
trigger(${wrong});`,
  'before what else is asked': `
const trigger = async (body) => (await ${sent()}).ok || fail(body);
trigger(${wrong});`,
  'under what a function of its own says of the file': `
const enabled = process.env.BRAZE_ENABLED === 'true';
function trigger(body) {
  const mayTrigger = () => enabled;
  if (mayTrigger()) ${sent()};
}
trigger(${wrong});`,
  'behind a loop that changes something else': `
function trigger(body) {
  for (const listener of listeners) listener('trigger');
  return ${sent()};
}
trigger(${wrong});`,
};

/** It is up to what is passed, or to other code, whether the body is sent. */
export const sentOrNot: DetectionCases = {
  'where something failed': `
async function trigger(body) {
  try {
    await queue(body);
  } catch {
    await ${sent()};
  }
}
trigger(${unmarked});`,
  'in a thread that is made of it': `
const trigger = (body) => new Task(() => ${sent()});
trigger(${unmarked});`,
  'behind a condition of the body': `
const trigger = (body) => body.broadcast && ${sent()};
trigger(${unmarked});`,
  'in a loop over what is passed': `
async function trigger(body, regions) {
  for (const region of regions) {
    await ${sent()};
  }
}
trigger(${unmarked}, []);`,
  'in a loop as long as what is passed': `
async function trigger(body, regions) {
  for (let index = 0; index < regions.length; index += 1) {
    await ${sent()};
  }
}
trigger(${unmarked}, []);`,
  'behind a loop that may leave': `
function trigger(body) {
  for (const key of Object.keys(body)) {
    if (key === 'campaign_id') return undefined;
  }
  return ${sent()};
}
trigger(${unmarked});`,
  'under what a variable makes of the body': `
function trigger(body) {
  let mayTrigger = false;
  mayTrigger = body.broadcast === true;
  if (mayTrigger) ${sent()};
}
trigger(${unmarked});`,
  'under what a function of its own says of the body': `
function trigger(body) {
  function mayTrigger() {
    return body.broadcast === true;
  }
  if (mayTrigger()) ${sent()};
}
trigger(${unmarked});`,
  'in a case that what is passed decides': `
function trigger(body) {
  switch (body.kind) {
    case 'all':
      return ${sent()};
    default:
      return undefined;
  }
}
trigger(${unmarked});`,
};
