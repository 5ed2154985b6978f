// Notifications of the order pipeline. The fulfilment webhooks call these functions.

const BRAZE_URL = process.env.BRAZE_REST_URL ?? 'https://rest.fra-02.braze.eu';

const headers = () => ({
  'Content-Type': 'application/json',
  Authorization: `Bearer ${process.env.BRAZE_API_KEY}`,
});

async function readAnswer(response) {
  const answer = await response.json();
  if (!response.ok) console.warn(`order push failed: ${answer.message}`);
  return answer;
}

export async function notifyShipped(order) {
  const response = await fetch(`${BRAZE_URL}/messages/send`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({
      recipients: [{ external_user_id: order.customerId }],
      messages: {
        apple_push: {
          alert: { title: 'On its way', body: `Order ${order.number} has left our warehouse.` },
          extra: { orderId: order.id, screen: 'order' },
        },
        android_push: {
          title: 'On its way',
          alert: `Order ${order.number} has left our warehouse.`,
          extra: { orderId: order.id, screen: 'order' },
        },
      },
    }),
  });
  return readAnswer(response);
}

export async function notifyDelivered(order) {
  const payload = {
    external_user_ids: [order.customerId],
    messages: {
      apple_push: {
        alert: `Order ${order.number} has arrived.`,
        sound: 'default',
        // The app reads the deep link from here.
        extra: JSON.stringify({ orderId: order.id, screen: 'feedback' }),
      },
    },
  };
  const response = await fetch(`${BRAZE_URL}/messages/send`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify(payload),
  });
  return readAnswer(response);
}

export async function notifyDelayed(order, days) {
  const text = days > 1 ? `Order ${order.number} is ${days} days late.` : `Order ${order.number} comes tomorrow.`;
  const response = await fetch(new URL('/messages/send', BRAZE_URL), {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({
      external_user_ids: [order.customerId],
      messages: {
        apple_push: { alert: text, extra: { orderId: order.id, screen: 'order' } },
        android_push: { title: 'Sorry for the wait', alert: text },
      },
    }),
  });
  return readAnswer(response);
}
