import { withBrazeStub } from '../stub/braze-stub.mjs';

const product = { id: 'p-9', name: 'Kettle', discontinued: false, imageUrl: 'https://shop.example/kettle.jpg' };

await withBrazeStub(async () => {
  process.env.ALERT_CAMPAIGN_ID = '7d0f2c7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f';
  const { handleAlertCreated, handlePriceChange } = await import('./worker.mjs');
  await handleAlertCreated({ user: { id: 'user-3' }, product, threshold: 25 });
  await handlePriceChange({ product, price: '€ 24', userIds: Array.from({ length: 70 }, (_, n) => `user-${n}`) });
});
