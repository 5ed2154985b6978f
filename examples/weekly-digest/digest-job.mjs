import ky from 'ky';

const braze = ky.create({
  prefixUrl: process.env.BRAZE_REST_URL,
  headers: { authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
  retry: 0,
  throwHttpErrors: false,
});

/** Next Monday, 07:00 wherever the reader is. */
function nextMonday(today = new Date()) {
  const monday = new Date(today);
  monday.setUTCDate(today.getUTCDate() + ((8 - today.getUTCDay()) % 7 || 7));
  return `${monday.toISOString().slice(0, 10)}T07:00:00`;
}

export async function scheduleDigest(readers, articles) {
  const [lead, ...rest] = articles;
  return braze
    .post('messages/schedule/create', {
      json: {
        external_user_ids: readers.map((reader) => reader.id),
        override_frequency_capping: true,
        schedule: { time: nextMonday(), in_local_time: true },
        messages: {
          email: {
            app_id: process.env.BRAZE_APP_ID,
            from: 'The Weekly <digest@weekly.example>',
            subject: lead.title,
            preheader: rest.map((article) => article.title).join(' · '),
            html: `<h1>${lead.title}</h1><p>${lead.summary}</p>`,
          },
        },
      },
    })
    .json();
}

export async function recordDigest(readers, issue) {
  return braze
    .post('users/track', {
      json: {
        events: readers.map((reader) => ({
          external_id: reader.id,
          name: 'digest_scheduled',
          time: new Date().toISOString(),
          properties: { issue },
        })),
      },
    })
    .json();
}
