import { withBrazeStub } from '../stub/braze-stub.mjs';

const contact = { id: 'c-17', name: 'Ada', newsletter: false, phone: '+15550100' };

await withBrazeStub(async () => {
  const crm = await import('./crm-sync.mjs');
  await crm.syncSubscription(contact);
  await crm.mergeContacts(contact, { id: 'c-18' });
  await crm.forgetContact(contact);
  await crm.importContacts([contact]);
  await crm.readProfile(contact);
});
