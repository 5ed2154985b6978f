/**
 * Whether a text names a host of Braze's, or something whose name says that it holds the address of Braze's API
 * (`BRAZE_REST_URL`, `config.braze.baseUrl`).
 */
export function namesBrazeAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Whether a name, or a chain of names, says that it holds the address of Braze's REST API, and of nothing in between. */
export function isBrazeAddressName(name: string): boolean {
  return OWN_NAME.test(name) && !ELSEWHERE.test(name.replaceAll(/appboy/gi, ''));
}

// Bounded repetition: the search stays linear.
const ADDRESS =
  /(?:braze|appboy)(?:\.(?:com|eu)\b|[\w.?![\]'"]{0,40}(?:url|uri|host|hostname|endpoint|base|domain))/i;

const OWN_NAME = /(?:braze|appboy)[\w.]*?(?:url|uri|host|hostname|endpoint|base|domain)$/i;

/** Words of addresses that are not the REST API's own. */
const ELSEWHERE =
  /proxy|mock|stub|fake|local|test|sandbox|dashboard|sdk|web_?hook|callback|docs?|redirect|internal|gateway|backend|service|relay|server|app|ui|cdn|image|asset|site|wrapper|worker|lambda|function|js|script|stream|share|landing/i;
