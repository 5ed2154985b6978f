import { describe, expect, it } from '@jest/globals';

import { jsonTextOf, valueOf } from '../support/value-of.js';

/** Code as it is found in real programs. */
describe('realistic code', () => {
  it('follows a payload that is built step by step', () => {
    const code = `
      export async function notify(user: { id: string; email?: string }, options: Options = {}) {
        const payload: Record<string, unknown> = { external_user_ids: [user.id], messages: {} };
        if (user.email) {
          payload.messages.email = { app_id: process.env.APP_ID, subject: 'Hi', body: \`Hello \${user.email}\` };
        }
        if (options.broadcast) payload.broadcast = true;
        console.log('sending', payload);
        try {
          const response = await axios.post(\`\${BASE}/messages/send\`, payload, { headers });
          return client.send(payload);
        } catch (error) {
          logger.error('failed', { error, payload });
          throw error;
        }
      }`;
    // Handing it to the first client may change it.
    expect(valueOf(code)).toBe('{...escapes}');
    expect(valueOf(code.replace('await axios.post(', 'await get('))).toBe('{...escapes}');
    expect(valueOf(code.replace(', payload, { headers }', ''))).toBe(
      '{external_user_ids: [<string>], messages: {email?: {app_id: <string>, subject: "Hi", body: `Hello …`}}, broadcast?: true}',
    );
  });

  it('follows the options of a request', () => {
    const code = `
      const trackEvent = async (userId, name, properties = {}) => {
        const body = { events: [{ external_id: userId, name, time: new Date().toISOString(), properties }] };
        const options = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
        const res = await fetch(url, options);
        if (!res.ok) throw new Error(await res.text());
        return send(options.body);
      };`;
    expect(jsonTextOf(code)).toBe(
      '{events: [{external_id: ?parameter, name: ?parameter, time: <string>, properties: ?parameter}]}',
    );
  });

  it('follows batches', () => {
    const code = `
      async function sync(users: User[]) {
        for (let i = 0; i < users.length; i += 75) {
          const batch = users.slice(i, i + 75);
          const attributes = batch.map((user) => ({ external_id: user.id, email: user.email, _update_existing_only: false }));
          const body = { attributes };
          await http.send(body);
        }
      }`;
    expect(valueOf(code)).toBe(
      '{attributes: [{external_id: ?property-read, email: ?property-read, _update_existing_only: false}; 0..∞ call-result]}',
    );
  });

  it('follows recipients that are pushed in a loop', () => {
    const code = `
      const recipients = [];
      for (const user of users) {
        if (!user.email) continue;
        const recipient: any = { external_user_id: user.id, trigger_properties: { name: user.name } };
        if (user.locale) recipient.trigger_properties.locale = user.locale;
        recipients.push(recipient);
      }
      const body = { campaign_id: CAMPAIGN_ID, recipients };
      body.broadcast = recipients.length === 0;
      await client.send({ ...body, trigger_properties: {} });`;
    expect(valueOf(`import { CAMPAIGN_ID } from './ids';${code}`)).toBe(
      '{campaign_id: <constant>, recipients: [{external_user_id: ?property-read, trigger_properties: ' +
        '{name: ?property-read, locale?: ?property-read}}; 0..∞ loop], broadcast: <boolean>, trigger_properties: {}}',
    );
  });

  it('follows a retry', () => {
    const code = `
      async function f() {
        const body = { a: 1 };
        for (let attempt = 0; attempt < 3; attempt++) {
          try { return await client.send(body); } catch (e) { await sleep(attempt); console.warn(e, body); }
        }
      }`;
    expect(valueOf(code)).toBe('{a: 1}');
  });

  it('follows a class', () => {
    const code = `
      class Service {
        private readonly appId = 'app';
        constructor(private readonly http: HttpService, private readonly config: { key: string }) {}
        async push(ids: string[], alert: string, extra?: Record<string, string>) {
          const apple_push = { alert, ...(extra && { extra }) };
          const data = { external_user_ids: ids, messages: { apple_push, content: { key: this.config.key, id: this.appId } } };
          return firstValueFrom(this.http.send(data));
        }
      }`;
    expect(valueOf(code)).toBe(
      '{external_user_ids: [<string>; 0..∞ parameter], messages: {apple_push: {alert: <string>, extra?: <object|absent>}, ' +
        'content: {key: <string>, id: "app"}}}',
    );
  });

  it('follows what a switch puts together', () => {
    const code = `
      function build(channel) {
        const messages = {};
        switch (channel) {
          case 'email': messages.email = { app_id: 'x' }; break;
          case 'push': { messages.apple_push = { alert: 'x' }; messages.android_push = { alert: 'x' }; break; }
          default: throw new Error('no');
        }
        send({ messages });
      }`;
    expect(valueOf(code)).toBe(
      '{messages: {email?: {app_id: "x"}, apple_push?: {alert: "x"}, android_push?: {alert: "x"}}}',
    );
  });
});
