import { withBrazeStub } from '../stub/braze-stub.mjs';

const channel = { id: 'c-12', name: 'general', isPrivate: false };

await withBrazeStub(async () => {
  const { BrazeClient } = await import('./braze-client.js');
  const client = new BrazeClient();
  await client.trackChannelJoined('user-5', channel);
  await client.trackMessageSent('user-5', channel);
  await client.notifyMention('user-8', { name: 'Rui' }, channel);
});
