import { withBrazeStub } from '../stub/braze-stub.mjs';

const order = { id: 'o-1842', number: '2027-1842', customerId: 'customer-311' };

await withBrazeStub(async () => {
  const { notifyDelayed, notifyDelivered, notifyShipped } = await import('./notify.js');
  await notifyShipped(order);
  await notifyDelayed(order, 2);
  await notifyDelivered(order);
});
