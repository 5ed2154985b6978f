const BATCH = 50;

/** Sends one alert to many users, in as many requests as it takes. */
export async function handlePriceChange({ product, price, userIds }) {
  const title = `${product.name} is now ${price}`;
  for (let start = 0; start < userIds.length; start += BATCH) {
    await post('/messages/send', {
      external_user_ids: userIds.slice(start, start + BATCH),
      messages: {
        apple_push: {
          alert: { title, body: product.discontinued ? 'Last chance.' : 'Tap to see the offer.' },
          extra: { productId: product.id },
          ...(product.imageUrl && { asset_url: product.imageUrl, asset_file_type: 'jpg', mutable_content: true }),
        },
        android_push: { title, alert: 'Tap to see the offer.', extra: { productId: product.id } },
      },
    });
  }
}

/** Confirms a new alert by e-mail. */
export async function handleAlertCreated({ user, product, threshold }) {
  await post(`/transactional/v1/campaigns/${process.env.ALERT_CAMPAIGN_ID}/send`, {
    external_send_id: `${user.id}-${product.id}`,
    trigger_properties: { product: product.name, threshold },
    recipient: { external_user_id: user.id, attributes: { price_alerts: true } },
  });
}

async function post(path, body) {
  const response = await fetch(new URL(path, process.env.BRAZE_REST_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
    body: JSON.stringify(body),
  });
  if (response.status >= 500) throw new Error(`Braze is not available (${response.status}), back to the queue`);
  return response.json();
}
