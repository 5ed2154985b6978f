import type { HttpService } from './http-service.js';

export interface WishlistItem {
  readonly sku: string;
  readonly title: string;
  readonly price: number;
  readonly imageUrl?: string;
}

export interface BrazeConfig {
  readonly restUrl: string;
  readonly apiKey: string;
  readonly priceDropCampaign: string;
}

export class WishlistService {
  constructor(
    private readonly http: HttpService,
    private readonly config: BrazeConfig,
  ) {}

  /** One request for everybody who has the item on the list. */
  async announcePriceDrop(item: WishlistItem, userIds: string[]) {
    const { data } = await this.http.post(
      `${this.config.restUrl}/campaigns/trigger/send`,
      {
        campaign_id: this.config.priceDropCampaign,
        external_user_ids: userIds,
        trigger_properties: { sku: item.sku, title: item.title, price: item.price },
      },
      { headers: this.headers() },
    );
    return data;
  }

  async itemAdded(userId: string, item: WishlistItem) {
    const body = {
      events: [
        {
          external_id: userId,
          name: 'wishlist_item_added',
          time: new Date(),
          properties: { sku: item.sku, price: item.price },
        },
      ],
    };
    const { data } = await this.http.post(`${this.config.restUrl}/users/track`, body, { headers: this.headers() });
    return data;
  }

  async shareWishlist(userId: string, friendId: string, items: readonly WishlistItem[]) {
    const card: Record<string, unknown> = {
      type: 'CAPTIONED_IMAGE',
      title: 'A wishlist for you',
      description: items.map((item) => item.title).join(', '),
      time_to_live: 14 * 24 * 60 * 60,
    };
    const cover = items.find((item) => item.imageUrl !== undefined);
    if (cover) card.image_url = cover.imageUrl;
    const { data } = await this.http.post(
      `${this.config.restUrl}/messages/send`,
      {
        external_user_ids: [friendId],
        messages: { content_card: { ...card, extra: { from: userId } } },
      },
      { headers: this.headers() },
    );
    return data;
  }

  private headers() {
    return { Authorization: `Bearer ${this.config.apiKey}` };
  }
}
