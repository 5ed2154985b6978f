export async function notify(user) {
  await fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      recipients: [{ external_user_id: user.id }],
      messages: { apple_push: { alert: 'Your parcel is here', extra: 'parcel' } },
    }),
  });
}

export async function remind(user) {
  await fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      external_user_ids: [user.id],
      messages: { apple_push: { alert: 'Your parcel is waiting', extra: { parcel: user.parcel } } },
    }),
  });
}
