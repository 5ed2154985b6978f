import { withBrazeStub } from '../stub/braze-stub.mjs';

await withBrazeStub(async () => {
  const { default: sale } = await import('./schedule-sale.cjs');
  const segment = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
  await sale.schedulePreview();
  await sale.scheduleOpening(segment);
  await sale.scheduleLastCall(segment);
});
