import { withBrazeStub } from '../stub/braze-stub.mjs';

const signup = (path: string, body: object) =>
  new Request(`https://shop.example${path}`, { method: 'POST', body: JSON.stringify(body) });

await withBrazeStub(async () => {
  process.env.WELCOME_CANVAS_ID = '8a3d5f10-7c1e-4f0b-a2c4-90f1b6d3e725';
  process.env.WAITLIST_CAMPAIGN_ID = '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90';
  const newsletter = await import('./app/api/newsletter/route.js');
  const waitlist = await import('./app/api/waitlist/route.js');
  await newsletter.POST(signup('/api/newsletter', { email: 'Ida@mail.example', locale: 'da' }));
  await waitlist.POST(signup('/api/waitlist', { email: 'ida@mail.example' }));
});
