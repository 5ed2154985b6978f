import { withBrazeStub } from '../stub/braze-stub.mjs';

await withBrazeStub(async () => {
  const { FetchHttpService } = await import('./http-service.js');
  const { WishlistService } = await import('./wishlist.service.js');
  const service = new WishlistService(new FetchHttpService(), {
    restUrl: process.env.BRAZE_REST_URL ?? '',
    apiKey: process.env.BRAZE_API_KEY ?? '',
    priceDropCampaign: '2f9c9a54-8f6f-4a0f-9d0d-9f5a1c2d7e31',
  });
  const lamp = { sku: 'lamp-3', title: 'Desk lamp', price: 39.9, imageUrl: 'https://shop.example/lamp.png' };
  await service.itemAdded('user-1', lamp);
  await service.shareWishlist('user-1', 'user-2', [lamp]);
  await service.announcePriceDrop(lamp, ['user-1', 'user-2']);
});
