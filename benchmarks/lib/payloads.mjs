/** Bodies that Braze accepts, by the endpoint that they are sent to: those of the calls in corpora.mjs, with values for variables. */
export const payloads = [
  {
    endpoint: '/messages/send',
    body: {
      external_user_ids: ['user-1'],
      messages: {
        apple_push: { alert: { title: 'Welcome', body: 'Hello Ada' }, extra: { screen: 'home' } },
        android_push: { title: 'Welcome', alert: 'Hello Ada', extra: { screen: 'home' } },
        email: { app_id: 'app', from: 'Shop <shop@example.com>', subject: 'Welcome', body: '<p>Hello</p>' },
      },
    },
  },
  {
    endpoint: '/campaigns/trigger/send',
    body: {
      campaign_id: 'campaign',
      recipients: [{ external_user_id: 'user-1', trigger_properties: { order: 'order-1', total: 99.5 } }],
      trigger_properties: { express: true },
    },
  },
  {
    endpoint: '/users/track',
    body: {
      attributes: [{ external_id: 'user-1', first_name: 'Ada', email: 'ada@example.com' }],
      events: [
        {
          external_id: 'user-1',
          name: 'signed_up',
          time: '2030-05-24T20:30:36Z',
          properties: { plan: 'free' },
        },
      ],
    },
  },
  {
    endpoint: '/messages/schedule/create',
    body: {
      broadcast: false,
      segment_id: 'segment',
      schedule: { time: '2030-05-24T20:30:36Z', in_local_time: false },
      messages: {
        content_card: { type: 'CLASSIC', title: 'Sale', description: 'Today only', time_to_live: 86400 },
      },
    },
  },
];
