import { withBrazeStub } from '../stub/braze-stub.mjs';

await withBrazeStub(async () => {
  const { announcePlanChange, sendReceipt, syncProfile } = await import('./account-sync.js');
  const account = {
    id: 'account-19',
    email: 'ops@shop.example',
    plan: 'team',
    seats: 12,
    renewsOn: new Date('2027-03-01'),
  } as const;
  const calls = [() => syncProfile(account), () => announcePlanChange(account, 'free'), () => sendReceipt(account, '€ 96.00')];
  for (const call of calls) await call().catch((error: unknown) => console.log(String(error)));
});
