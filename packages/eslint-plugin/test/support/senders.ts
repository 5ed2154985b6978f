/** Code that sends a body, written as an expression, below statements of one's own. */
export type Sender = (body: string, before?: string) => string;

/** `user` and `options` are parameters of which nothing is known. */
function sender(path: string): Sender {
  return (body, before = '') => `export async function notify(user, options) {
  ${before}
  return fetch('https://rest.iad-01.braze.com${path}', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + process.env.BRAZE_API_KEY },
    body: JSON.stringify(${body}),
  });
}
`;
}

export const sendMessages = sender('/messages/send');
export const scheduleMessages = sender('/messages/schedule/create');
export const triggerCampaign = sender('/campaigns/trigger/send');
export const scheduleCampaign = sender('/campaigns/trigger/schedule/create');
export const triggerCanvas = sender('/canvas/trigger/send');
export const scheduleCanvas = sender('/canvas/trigger/schedule/create');
export const sendTransactional = sender(
  '/transactional/v1/campaigns/9f2d3a51-6c84-4d5e-8a0b-1f3c5e7d9b20/send',
);
export const trackUsers = sender('/users/track');
