import { withBrazeStub } from '../stub/braze-stub.mjs';

await withBrazeStub(async () => {
  const { remindOfCart } = await import('./cart-reminder.js');
  const cart = { userId: 'user-21', total: 54.5, items: [{ name: 'Kettle' }, { name: 'Cups' }] };
  await remindOfCart(cart, { channels: ['push', 'email'] });
  await remindOfCart({ ...cart, coupon: 'TEA10' }, { channels: ['push'], campaignId: 'b1d2c3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e' });
  await remindOfCart(cart, { channels: ['email'], overrides: { override_frequency_capping: true } });
});
