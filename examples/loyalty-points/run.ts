import { withBrazeStub } from '../stub/braze-stub.mjs';

await withBrazeStub(async () => {
  const mailer = await import('./loyalty-mailer.js');
  const member = { id: 'member-77', firstName: 'Alma', points: 1240, tier: 'silver' } as const;
  await mailer.sendPointsEarned(member, 120);
  for (const send of [() => mailer.sendPointsExpiring(member, 300), () => mailer.sendTierReached(member)]) {
    await send().catch((error: unknown) => console.log(`not sent: ${mailer.reasonOf(error)}`));
  }
});
