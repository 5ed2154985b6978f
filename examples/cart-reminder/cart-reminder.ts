import { postToBraze } from './post-to-braze.js';

export interface Cart {
  readonly userId: string;
  readonly total: number;
  readonly items: readonly { readonly name: string }[];
  readonly coupon?: string;
}

interface Options {
  readonly channels: readonly ('push' | 'email')[];
  readonly campaignId?: string;
  readonly overrides?: Record<string, unknown>;
}

/** Reminds a user of what is in the cart, on the channels that the experiment asks for. */
export async function remindOfCart(cart: Cart, { channels, campaignId, overrides = {} }: Options) {
  const messages: Record<string, object> = {};
  const title = cart.items.length === 1 ? 'One thing is waiting for you' : `${cart.items.length} things are waiting for you`;

  if (channels.includes('push')) {
    messages.apple_push = {
      alert: { title, body: cart.items.map((item) => item.name).join(', ') },
      extra: { screen: 'cart', ...(cart.coupon ? { coupon: cart.coupon } : {}) },
      ...(campaignId ? { message_variation_id: 'iosPush-12' } : {}),
    };
  }
  if (channels.includes('email')) {
    messages.email = {
      app_id: process.env.BRAZE_APP_ID,
      from: 'Corner Shop <cart@corner-shop.example>',
      subject: title,
      body: '<p>Hi {{${first_name} | default: "there"}}, your cart is still here.</p>',
      ...(campaignId ? { message_variation_id: 'email-13' } : {}),
    };
  }

  const body: Record<string, unknown> = { external_user_ids: [cart.userId], messages, ...overrides };
  if (campaignId) body.campaign_id = campaignId;
  return postToBraze('/messages/send', body);
}
