const GROUP = 'f7026dc2-0b43-4d1e-9a5e-3f8a1c2b4d5e';

/** All calls go through here, so that the key and the content type are set in one place. */
async function brazeRequest(path, body) {
  const response = await fetch(`${process.env.BRAZE_REST_URL}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) console.log(`  ${path} failed with ${response.status}`);
}

/** The newsletter's subscription group follows the check box in the CRM. */
export async function syncSubscription(contact) {
  await brazeRequest('/subscription/status/set', subscriptionChange(contact));
}

function subscriptionChange(contact) {
  const change = { subscription_group_id: GROUP, external_id: [contact.id] };
  if (contact.newsletter) return { ...change, subscription_state: 'subscribed' };
  return { ...change, subscription_state: 'unsubscribed', phone: contact.phone };
}

/** Two records turned out to be one person. */
export async function mergeContacts(kept, duplicate) {
  await brazeRequest('/users/merge', {
    merge_updates: [{ identifier_to_merge: { external_id: duplicate.id }, identifier_to_keep: kept.id }],
  });
}

/** A contact who asked to be forgotten. */
export async function forgetContact(contact) {
  await brazeRequest('/users/delete', { external_ids: [contact.id] });
}

/** The first load of all contacts. */
export async function importContacts(contacts) {
  await fetch(`${process.env.BRAZE_REST_URL}/users/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
    body: JSON.stringify({ attributes: contacts.map(({ id, name }) => ({ external_id: id, first_name: name })) }),
  });
}

/** What Braze knows of a contact, for the CRM's side bar. */
export async function readProfile(contact) {
  const response = await fetch(`${process.env.BRAZE_REST_URL}/users/export/ids`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Token ${process.env.BRAZE_API_KEY}` },
    body: { external_ids: [contact.id], fields_to_export: ['email', 'custom_attributes'] },
  });
  return response.json();
}
