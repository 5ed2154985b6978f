import type { RuleCases } from '../../support/rule-cases.js';

const rest = 'https://rest.iad-01.braze.com';
const list = `${rest}/campaigns/list`;
const send = (authorization: string): string =>
  `fetch('${list}', { headers: { Authorization: ${authorization} } });`;

const superagent = `import request from 'superagent';\nrequest.get('${list}')`;

/** Where headers are written, and what else happens to them. */
export const headerPlaces: RuleCases = {
  reports: {
    'options of Node behind an address in a template':
      "import https from 'https'; https.request(`https://rest.iad-01.braze.com/campaigns/${kind}`, { headers: { Authorization: '«Basic» abc' } }, done).end();",
    'options of Node behind an address that is made': `import https from 'https'; https.request(new URL('${list}'), { headers: { Authorization: '«Basic» abc' } }, done).end();`,
    'headers of a class that are looked at': `const headers = new Headers({ Authorization: «'abc'» }); console.log(headers.get('Authorization')); fetch('${list}', { headers });`,
    'a header of a class that is appended': `const headers = new Headers(); headers.append('Authorization', «'abc'»); fetch('${list}', { headers });`,
    'headers that a method of an exported class gives': `export class Campaigns {
  headers() { return { Authorization: «'abc'» }; }
  list() { return fetch('${list}', { headers: this.headers() }); }
}`,
    'headers that a field of an exported class gives': `export class Campaigns {
  headers = () => ({ Authorization: «'abc'» });
  list() { return fetch('${list}', { headers: this.headers() }); }
}`,
    'headers behind some that are nothing': `${superagent}.set(undefined).set('Authorization', '«Basic» abc').then(done);`,
    'Headers in options, without more': `const init = { headers: new Headers({ Authorization: «'abc'» }) }; fetch('${list}', init);`,
    'a text that is joined': send("«['Basic', key].join(' ')»"),
    'a key that is joined': send("«['abc', 'def'].join('-')»"),
    'a key with an escape': send("«'abc\\u0041'»"),
    'another word with an escape': send("«'\\u0042asic abc'»"),
    'quotes around an escape': send(`'Bearer «"»a\\\\b"'`),
    'quotes around a part': send(`'Bearer «"»abc" def'`),
    'a host of the environment behind a scheme':
      "fetch('https://' + process.env.BRAZE_REST_HOST + '/campaigns/list', { headers: { Authorization: '«Basic» abc' } });",
    'an address of the environment under a path':
      "fetch(new URL('/campaigns/list', process.env.BRAZE_REST_URL), { headers: { Authorization: '«Basic» abc' } });",
    'quotes in the text of a template': `fetch('${list}', { headers: { Authorization: \`Bearer «'»\${key}'\` } });`,
  },
  silent: {
    'a header of Node that is right, behind an address in a template':
      "import https from 'https'; https.request(`https://rest.iad-01.braze.com/campaigns/${kind}`, { headers: { Authorization: `Bearer ${key}` } }, done).end();",
    'Headers in options that are read elsewhere': `const init = { headers: new Headers({ Authorization: 'abc' }) }; sign(init.headers.entries()); fetch('${list}', init);`,
    'a server of the environment that only begins so':
      "fetch(`https://proxy-${process.env.BRAZE_REST_URL}/campaigns/list`, { headers: { Authorization: 'Basic abc' } });",
    'headers that are nothing': `fetch('${list}', { headers: undefined });`,
    'headers that are made of nothing': `fetch('${list}', { headers: new Headers(undefined) });`,
    'headers that are made of an unknown argument': `fetch('${list}', { headers: new Headers(...given) });`,
    'a header of options that is set later': `const init = { headers: new Headers({ Authorization: 'abc' }) }; init.headers.set('Authorization', \`Bearer \${key}\`); fetch('${list}', init);`,
    'a header that is taken away': `const headers = new Headers({ Authorization: 'abc' }); headers.delete('Authorization'); fetch('${list}', { headers });`,
    'a header of any name': `const headers = new Headers({ Authorization: 'abc' }); headers.set(name, \`Bearer \${key}\`); fetch('${list}', { headers });`,
    'headers whose methods are taken out': `const headers = new Headers({ Authorization: 'abc' }); const set = headers.set.bind(headers); set('Authorization', \`Bearer \${key}\`); fetch('${list}', { headers });`,
    'headers of which any method is called': `const headers = new Headers({ Authorization: 'abc' }); headers[action]('Authorization', \`Bearer \${key}\`); fetch('${list}', { headers });`,
    'headers that a generator gives': `export class Campaigns {
  *headers() { return { Authorization: 'abc' }; }
  list() { return fetch('${list}', { headers: this.headers() }); }
}`,
    'headers that a method of an exported class gives in two ways': `export class Campaigns {
  headers() { if (this.key) return { Authorization: \`Bearer \${this.key}\` }; return { Authorization: 'abc' }; }
  list() { return fetch('${list}', { headers: this.headers() }); }
}`,
    'headers that a method gives which a class of the file overrides': `export class Campaigns {
  headers() { return { Authorization: 'abc' }; }
  list() { return fetch('${list}', { headers: this.headers() }); }
}
export class Keyed extends Campaigns {
  headers() { return { ...super.headers(), Authorization: \`Bearer \${key}\` }; }
}`,
    'a header of superagent of any name': `${superagent}.set(name, value).set('Authorization', 'abc').then(done);`,
    'headers of superagent that are not known': `${superagent}.set(...pair).set('Authorization', 'abc').then(done);`,
    'headers of superagent that may be something': `${superagent}.set(headers).set('Authorization', 'abc').then(done);`,
    'a method of superagent that is taken out': `import request from 'superagent';\nconst { set } = request.get('${list}');\nrequest.get('${list}').set.call(other, 'Authorization', 'abc');`,
    'a number': `fetch('${list}', { headers: { Authorization: 5 } });`,
  },
};
