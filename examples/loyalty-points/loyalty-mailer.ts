import axios, { isAxiosError } from 'axios';

export interface Member {
  readonly id: string;
  readonly firstName: string;
  readonly points: number;
  readonly tier: 'basic' | 'silver' | 'gold';
}

const SENDER = 'Corner Shop <points@corner-shop.example>';

const braze = axios.create({
  baseURL: process.env.BRAZE_REST_URL ?? 'https://rest.iad-05.braze.com',
  headers: { Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
});

/** Tells a member that points arrived on the account. */
export async function sendPointsEarned(member: Member, earned: number) {
  return post({
    external_user_ids: [member.id],
    messages: {
      email: {
        app_id: process.env.BRAZE_APP_ID,
        from: SENDER,
        subject: `${earned} points for you`,
        body: `<p>Hi ${member.firstName}, you now have ${member.points} points.</p>`,
      },
    },
  });
}

/** Reminds a member of points that expire at the end of the month. */
export async function sendPointsExpiring(member: Member, expiring: number) {
  const { data } = await braze.post('/messages/send', {
    external_user_ids: [member.id],
    messages: {
      email: {
        from: SENDER,
        subject: `${expiring} points expire soon`,
        preheader: 'Use them before the month ends.',
        body: `<p>Hi ${member.firstName}, ${expiring} of your ${member.points} points expire on the 31st.</p>`,
      },
    },
  });
  return data;
}

/** Congratulates on a new tier; counted in the tier campaign. */
export async function sendTierReached(member: Member) {
  const body = {
    campaign_id: 'b7d6c2b4-3f0d-4c43-9a7d-0d5d6f4c8a11',
    external_user_ids: [member.id],
    messages: {
      apple_push: {
        alert: `Welcome to ${member.tier}, ${member.firstName}!`,
        message_variation_id: 'iosPush-640',
      },
      email: {
        app_id: process.env.BRAZE_APP_ID,
        from: SENDER,
        subject: `Welcome to ${member.tier}`,
        email_template_id: 'f3b1a9de-60a8-4d4b-8b5c-54a0c0a5f1f2',
      },
    },
  };
  const { data } = await braze.post('/messages/send', body);
  return data;
}

async function post(body: object) {
  const { data } = await braze.post('/messages/send', body);
  return data;
}

/** The reason that Braze gives for a refusal. */
export const reasonOf = (error: unknown): string =>
  isAxiosError(error) ? String(error.response?.data?.message) : String(error);
