/** Whether a name speaks of Braze, or of Appboy as it used to be called. */
export function speaksOfBraze(name: string): boolean {
  return /braze|appboy/i.test(name);
}

/** Keys that no other service is known to use in a request. */
export const OWN_KEYS: ReadonlySet<string> = new Set([
  'external_user_ids',
  'user_aliases',
  'recipient_subscription_state',
  'override_frequency_capping',
  'trigger_properties',
  'canvas_entry_properties',
  'message_variation_id',
  'apple_push',
  'android_push',
  'content_card',
  'braze_id',
  '_update_existing_only',
  'send_to_existing_only',
]);

/** Whether a text has one of these keys in it. */
export function namesOwnKey(text: string): boolean {
  return OWN_KEY.test(text);
}

const OWN_KEY = new RegExp([...OWN_KEYS].join('|'));
