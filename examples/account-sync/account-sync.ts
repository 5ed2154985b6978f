import { Braze } from 'braze-api';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly plan: 'free' | 'team' | 'business';
  readonly seats: number;
  readonly renewsOn: Date;
}

const PLAN_CHANGED = '5b1f2a66-6a0c-4a7b-9c59-3c4f3f1f27cd';
const RECEIPT = '0e7a5c1e-5d4b-4f0b-8a37-6f4f1a1f8b02';

const braze = new Braze(process.env.BRAZE_REST_URL ?? '', process.env.BRAZE_API_KEY ?? '');

/** Writes what the marketing segments need to know about an account. */
export const syncProfile = (account: Account) =>
  braze.users.track({
    attributes: [
      {
        external_id: account.id,
        email: account.email,
        plan: account.plan,
        seats: account.seats,
        renews_on: account.renewsOn.toISOString(),
      },
    ],
  });

/** Tells the owner of an account that the plan has changed. */
export const announcePlanChange = (account: Account, previous: Account['plan']) =>
  braze.campaigns.trigger.send({
    campaign_id: PLAN_CHANGED,
    broadcast: true,
    trigger_properties: { plan: account.plan, previous },
    recipients: [{ external_user_id: account.id, trigger_properties: { seats: account.seats } }],
  });

/** Sends the receipt of a renewal. */
export const sendReceipt = (account: Account, amount: string) =>
  braze.transactional.v1.campaigns.send(RECEIPT, {
    external_send_id: `receipt-${account.id}`,
    trigger_properties: { amount, plan: account.plan },
    recipient: [{ external_user_id: account.id }],
  });
