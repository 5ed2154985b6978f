// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Names a profile that has only an alias, and the external ID that it gets.
 */
export interface AliasToIdentify {
  /**
   * The external ID that the profile gets; a user who has it already is merged with the profile of the alias.
   */
  external_id: string;
  /**
   * The alias by which the profile is known so far.
   */
  user_alias: UserAlias;
}

/**
 * A new name for an alias that a user has already.
 */
export interface AliasUpdate {
  /**
   * Label of the alias; it stays as it is.
   */
  alias_label: string;
  /**
   * The name that the alias has so far.
   */
  old_alias_name: string;
  /**
   * The name that the alias gets.
   */
  new_alias_name: string;
}

/**
 * The messages and people of a notification that Android shows as a conversation.
 */
export interface AndroidConversation {
  /**
   * Identifier of the conversation shortcut that the app published.
   */
  shortcut_id: string;
  /**
   * Identifier, among `persons`, of the one who answers.
   */
  reply_person_id: string;
  /**
   * The messages of the conversation.
   *
   * Items: One message.
   */
  messages: {
    /**
     * What was written.
     */
    text: string;
    /**
     * When it was written, as a Unix timestamp.
     */
    timestamp: number;
    /**
     * Identifier, among `persons`, of the one who wrote it.
     */
    person_id: string;
  }[];
  /**
   * The people of the conversation.
   *
   * Items: One person.
   */
  persons: {
    /**
     * Identifier of the person within this notification.
     */
    id: string;
    /**
     * Name of the person, as shown.
     */
    name: string;
  }[];
}

/**
 * A push notification for Android devices.
 */
export interface AndroidPush {
  /**
   * The text of the notification; needed, except that with `send_to_sync` set to true it must be missing.
   */
  alert?: string;
  /**
   * The title of the notification; needed, except that with `send_to_sync` set to true it must be missing.
   */
  title?: string;
  /**
   * Keys and values of your own that are handed to the app; `appboy_image_url` adds a big picture.
   */
  extra?: {
    [k: string]: unknown;
  };
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * Identifier of the notification channel of the app; without it, the dashboard's default or the SDK's fallback channel is used.
   */
  notification_channel_id?: string;
  /**
   * How prominently the notification is shown, from -2 to 2; anything else counts as 0.
   */
  priority?: number;
  /**
   * How urgently Firebase Cloud Messaging delivers the notification.
   */
  android_priority?: 'normal' | 'high';
  /**
   * Whether a push without content is sent that only lets the app synchronise; `alert` and `title` must be missing then.
   */
  send_to_sync?: boolean;
  /**
   * Notifications with the same key replace each other while the device is offline; a device keeps at most 3 keys.
   */
  collapse_key?: string;
  /**
   * Name of the sound that is played; `default` is the standard sound.
   */
  sound?: string;
  /**
   * Web address or deep link that opens when the notification is tapped.
   */
  custom_uri?: string;
  /**
   * Whether a web address opens inside the app.
   */
  use_webview?: boolean;
  /**
   * A second line of text below the notification.
   */
  summary_text?: string;
  /**
   * How many seconds Firebase Cloud Messaging keeps the notification for a device that is offline; at most 2,419,200 (28 days).
   */
  time_to_live?: number;
  /**
   * Number of the notification; a later one with the same number replaces it.
   */
  notification_id?: number;
  /**
   * Address of the large icon, a square picture of at least 40 by 40 pixels.
   */
  push_icon_image_url?: string;
  /**
   * Colour of the notification as an RGB number.
   */
  accent_color?: number;
  /**
   * Whether only the device that the user used last gets the notification.
   */
  send_to_most_recent_device_only?: boolean;
  /**
   * The buttons below the notification.
   *
   * Items: One button.
   */
  buttons?: AndroidPushButton[];
  /**
   * What is shown when the notification is displayed as a conversation.
   */
  conversation_data?: AndroidConversation;
}

/**
 * One button below an Android notification.
 */
export interface AndroidPushButton {
  /**
   * The label of the button.
   */
  text: string;
  /**
   * What a tap does.
   */
  action?: 'OPEN_APP' | 'URI' | 'DEEP_LINK' | 'CLOSE';
  /**
   * Web address or deep link that the button opens.
   */
  uri?: string;
  /**
   * Whether a web address opens inside the app.
   */
  use_webview?: boolean;
}

/**
 * A push notification for iOS and other Apple devices.
 */
export interface ApplePush {
  /**
   * The number that the app's icon shows.
   */
  badge?: number;
  /**
   * The text of the notification, or an object with title and text; needed unless `content-available` is true.
   */
  alert?: ApplePushAlert | string;
  /**
   * Name of the sound file in the app that is played; for Live Activities it stands inside `alert`.
   */
  sound?: string;
  /**
   * Keys and values of your own that are handed to the app; `ab` and `aps` are refused.
   */
  extra?: {
    [k: string]: unknown;
  };
  /**
   * Whether iOS wakes the app in the background; a silent push has no `alert`. Written with a hyphen.
   */
  'content-available'?: boolean;
  /**
   * How much the notification may disturb.
   */
  interruption_level?: 'passive' | 'active' | 'time-sensitive' | 'critical';
  /**
   * How far up the notification stands in the notification summary, from 0.0 to 1.0.
   */
  relevance_score?: number;
  /**
   * Until when Apple tries to deliver the notification, in ISO 8601.
   */
  expiry?: string;
  /**
   * Web address or deep link that opens when the notification is tapped.
   */
  custom_uri?: string;
  /**
   * Whether a web address opens inside the app.
   */
  use_webview?: boolean;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * Identifier of the thread under which iOS groups notifications.
   */
  notification_group_thread_id?: string;
  /**
   * Address of a picture, sound or video that rich notifications show; needs `asset_file_type`.
   */
  asset_url?: string;
  /**
   * Type of the file at `asset_url`; needed beside it.
   */
  asset_file_type?: 'aif' | 'gif' | 'jpg' | 'm4a' | 'mp3' | 'mp4' | 'png' | 'wav';
  /**
   * Notifications with the same identifier replace each other on the device.
   */
  collapse_id?: string;
  /**
   * Whether a notification service extension of the app may change the notification. Written with an underscore.
   */
  mutable_content?: boolean;
  /**
   * Whether only the device that the user used last gets the notification.
   */
  send_to_most_recent_device_only?: boolean;
  /**
   * Identifier of the notification category that defines the buttons; needed for `buttons`. Other names than those of Braze must be registered in the app.
   */
  category?: string;
  /**
   * What the buttons of the `category` do.
   *
   * Items: One button.
   */
  buttons?: ApplePushButton[];
  /**
   * How urgently Apple delivers, from 1 to 10; 10 is at once, 5 spares the battery.
   */
  apns_priority?: number;
}

/**
 * Text and title of an Apple notification, written out or as keys into the app's translations.
 */
export interface ApplePushAlert {
  /**
   * The text of the notification; needed unless the notification has `content-available` set to true.
   */
  body?: string;
  /**
   * The title of the notification.
   */
  title?: string;
  /**
   * Key of the title in the app's translations.
   */
  title_loc_key?: string;
  /**
   * Texts that are put into the placeholders of the translated title.
   *
   * Items: One text.
   */
  title_loc_args?: string[];
  /**
   * Key of the label of the default action in the app's translations.
   */
  action_loc_key?: string;
  /**
   * Key of the text in the app's translations.
   */
  loc_key?: string;
  /**
   * Texts that are put into the placeholders of the translated text.
   *
   * Items: One text.
   */
  loc_args?: string[];
  /**
   * Name of the sound that is played; for Live Activities only.
   */
  sound?: string;
}

/**
 * What one button of a notification category does.
 */
export interface ApplePushButton {
  /**
   * Identifier of the button within its category.
   */
  action_id: string;
  /**
   * What a tap does; optional in the categories of Braze, needed in those of your own, which allow `URI` and `DEEP_LINK` only.
   */
  action?: 'OPEN_APP' | 'URI' | 'DEEP_LINK' | 'CLOSE';
  /**
   * Web address or deep link that the button opens; needed in categories of your own.
   */
  uri?: string;
  /**
   * Whether a web address opens inside the app.
   */
  use_webview?: boolean;
}

/**
 * One user that an API-triggered campaign goes to, named by exactly one identifier, with values for that user alone.
 */
export interface CampaignRecipient {
  /**
   * The external ID of the user, the identifier that your own system gives them.
   */
  external_user_id?: string;
  /**
   * An alias of the user, in place of an external ID.
   */
  user_alias?: UserAlias;
  /**
   * The identifier that Braze itself gave the user's profile.
   */
  braze_id?: string;
  /**
   * Email address of the user; needs `prioritization`, because several profiles can share an address.
   */
  email?: string;
  /**
   * Which profile is meant when several share the email address, as an ordered list of criteria.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization?: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
  /**
   * Values that personalise the message for this user; they win over those of the whole request. At most 51,200 bytes of JSON.
   */
  trigger_properties?: TriggerProperties;
  /**
   * Whether only users that exist are reached; with false, a missing user is created first and `attributes` are needed.
   */
  send_to_existing_only?: boolean;
  /**
   * Profile fields and custom attributes that are saved before the message is sent.
   */
  attributes?: RecipientAttributes;
}

/**
 * Values of your own choice that the steps of a Canvas can insert, under their former name.
 */
export interface CanvasEntryProperties {
  [k: string]: unknown;
}

/**
 * One user that enters an API-triggered Canvas, named by exactly one identifier, with values for that user alone.
 */
export interface CanvasRecipient {
  /**
   * The external ID of the user, the identifier that your own system gives them.
   */
  external_user_id?: string;
  /**
   * An alias of the user, in place of an external ID.
   */
  user_alias?: UserAlias;
  /**
   * The identifier that Braze itself gave the user's profile.
   */
  braze_id?: string;
  /**
   * Email address of the user; needs `prioritization`, because several profiles can share an address.
   */
  email?: string;
  /**
   * Which profile is meant when several share the email address, as an ordered list of criteria.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization?: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
  /**
   * Values that personalise the Canvas for this user; they win over those of the whole request. At most 51,200 bytes of JSON.
   */
  context?: Context;
  /**
   * @deprecated
   * Former name of `context`, still understood; at most 51,200 bytes of JSON.
   */
  canvas_entry_properties?: CanvasEntryProperties;
  /**
   * Whether only users that exist are reached; with false, a missing user is created first and `attributes` are needed.
   */
  send_to_existing_only?: boolean;
  /**
   * Profile fields and custom attributes that are saved before the message is sent; subscription groups are normally not among them.
   */
  attributes?: RecipientAttributes;
}

/**
 * A new catalog with the fields that its items will have.
 */
export interface Catalog {
  /**
   * Name of the catalog, at most 250 letters, digits, hyphens and underscores.
   */
  name: string;
  /**
   * What the catalog holds, at most 250 characters.
   */
  description: string;
  /**
   * The fields of the catalog, at most 500; the first is `id`, of the type `string`.
   *
   * Items: One field.
   */
  fields: CatalogField[];
}

/**
 * The name and the type of the values that the items of a catalog have in one field.
 */
export interface CatalogField {
  /**
   * Name of the field, at most 250 letters, digits, hyphens and underscores.
   */
  name: string;
  /**
   * What kind of values the field holds.
   */
  type: 'string' | 'number' | 'boolean' | 'object' | 'array' | 'time';
}

/**
 * One item of a catalog, its ID and the values of its fields under their names.
 */
export interface CatalogItem {
  /**
   * ID of the item, at most 250 letters, digits, hyphens and underscores; no two items share it.
   */
  id: string;
  [k: string]: unknown;
}

/**
 * The ID of an item and the values that change; lists change by `$add` and `$remove`, too.
 */
export interface CatalogItemEdit {
  /**
   * ID of the item, at most 250 letters, digits, hyphens and underscores; no two items share it.
   */
  id: string;
  [k: string]: unknown;
}

/**
 * The ID of an item that is deleted.
 */
export interface CatalogItemKey {
  /**
   * ID of the item, at most 250 letters, digits, hyphens and underscores; no two items share it.
   */
  id: string;
}

/**
 * The values of an item that change, without its ID; lists change by `$add` and `$remove`, too.
 */
export interface CatalogItemValueEdits {
  [k: string]: unknown;
}

/**
 * The values of an item under the names of its fields, without its ID.
 */
export interface CatalogItemValues {
  [k: string]: unknown;
}

/**
 * The name and the type of a field that is added to a catalog.
 */
export interface CatalogNewField {
  /**
   * Name of the field; the page about new catalogs allows 250 letters, digits, hyphens and underscores.
   */
  name: string;
  /**
   * What kind of values the field holds.
   */
  type: 'string' | 'number' | 'boolean' | 'object' | 'array' | 'time';
}

/**
 * Filters that choose items of a catalog, how many of them, and in which order.
 */
export interface CatalogSelection {
  /**
   * Name of the selection, by which messages use it.
   */
  name: string;
  /**
   * What the selection is for.
   */
  description?: string;
  /**
   * Conditions that an item must meet, at most 4; at most one of their fields may hold lists.
   *
   * Items: One condition.
   */
  filters?: CatalogSelectionFilter[];
  /**
   * How many items are given at most, from 1 to 50.
   */
  results_limit?: number;
  /**
   * The field to sort by; goes together with `sort_order`.
   */
  sort_field?: string;
  /**
   * The direction to sort in; goes together with `sort_field`.
   */
  sort_order?: 'asc' | 'desc';
}

/**
 * A condition on one field of the items of a catalog.
 */
export interface CatalogSelectionFilter {
  /**
   * Name of the field.
   */
  field: string;
  /**
   * How the field is compared; which operators fit depends on the type of the field.
   */
  operator:
    | 'equals'
    | 'does not equal'
    | 'greater than'
    | 'less than'
    | 'is'
    | 'before'
    | 'after'
    | 'includes value'
    | 'does not include value';
  /**
   * What the field is compared with.
   */
  value: {
    [k: string]: unknown;
  };
}

/**
 * A filter for users, or several filters joined with AND or OR; both can be nested.
 */
export interface ConnectedAudience {
  /**
   * Filters that users must match all of.
   *
   * Items: One filter, or a nested AND or OR.
   */
  AND?: ConnectedAudience[];
  /**
   * Filters that users must match at least one of.
   *
   * Items: One filter, or a nested AND or OR.
   */
  OR?: ConnectedAudience[];
  /**
   * A filter by a custom attribute; default attributes such as `first_name` cannot be used.
   */
  custom_attribute?: CustomAttributeFilter;
  /**
   * A filter by the push subscription.
   */
  push_subscription_status?: SubscriptionStatusFilter;
  /**
   * A filter by the email subscription.
   */
  email_subscription_status?: SubscriptionStatusFilter;
  /**
   * A filter by when the user last used an app.
   */
  last_used_app?: LastUsedAppFilter;
}

/**
 * A card in the feed of an app or a website.
 */
export interface ContentCard {
  /**
   * The layout of the card.
   */
  type: 'CLASSIC' | 'CAPTIONED_IMAGE' | 'BANNER';
  /**
   * The title of the card; needed for `CLASSIC` and `CAPTIONED_IMAGE`, but may be empty.
   */
  title?: string;
  /**
   * The text of the card; needed for `CLASSIC` and `CAPTIONED_IMAGE`.
   */
  description?: string;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * Whether the card stays at the top of the feed.
   */
  pinned?: boolean;
  /**
   * Address of the picture; needed for `CAPTIONED_IMAGE` and `BANNER`.
   */
  image_url?: string;
  /**
   * After how many seconds the card disappears, at most 30 days; this or `expire_at` is needed.
   */
  time_to_live?: number;
  /**
   * When the card disappears, in ISO 8601 and at most 30 days ahead; this or `time_to_live` is needed.
   */
  expire_at?: string;
  /**
   * Whether `expire_at` is a time of each user's own time zone.
   */
  expire_in_local_time?: boolean;
  /**
   * Web address or deep link that the card opens on Apple devices.
   */
  ios_uri?: string;
  /**
   * Web address or deep link that the card opens on Android devices.
   */
  android_uri?: string;
  /**
   * Web address that the card opens in browsers.
   */
  web_uri?: string;
  /**
   * Whether a web address opens inside the app on Apple devices.
   */
  ios_use_webview?: boolean;
  /**
   * Whether a web address opens inside the app on Android devices.
   */
  android_use_webview?: boolean;
  /**
   * The text of the link on the card.
   */
  uri_text?: string;
  /**
   * Keys and values of your own that are handed to the app.
   */
  extra?: {
    [k: string]: unknown;
  };
}

/**
 * Values of your own choice that the steps of a Canvas can insert.
 */
export interface Context {
  [k: string]: unknown;
}

/**
 * Where the user was last, in degrees.
 */
export interface CurrentLocation {
  /**
   * Degrees east of Greenwich, negative to its west.
   */
  longitude: number;
  /**
   * Degrees north of the equator, negative to its south.
   */
  latitude: number;
}

/**
 * Compares one custom attribute of a user with a value.
 */
export interface CustomAttributeFilter {
  /**
   * Name of the custom attribute; default and nested attributes are not supported.
   */
  custom_attribute_name: string;
  /**
   * How the attribute is compared; which comparisons fit depends on the attribute's type.
   */
  comparison:
    | 'equals'
    | 'not_equal'
    | 'does_not_equal'
    | 'matches_regex'
    | 'does_not_match_regex'
    | 'exists'
    | 'does_not_exist'
    | 'is_any_of'
    | 'is_none_of'
    | 'includes_value'
    | 'does_not_include_value'
    | 'greater_than'
    | 'greater_than_or_equal_to'
    | 'less_than'
    | 'less_than_or_equal_to'
    | 'less_than_x_days_ago'
    | 'greater_than_x_days_ago'
    | 'less_than_x_days_in_the_future'
    | 'greater_than_x_days_in_the_future'
    | 'after'
    | 'before';
  /**
   * What to compare with; a text, a number or a boolean, a list for `is_any_of`, `is_none_of` and `includes_value`, a date for `after` and `before`.
   */
  value?: string | number | boolean | string[];
}

/**
 * One email, written in the request or taken from a template.
 */
export interface Email {
  /**
   * API identifier of an app; any app of the workspace will do.
   */
  app_id: string;
  /**
   * The subject line; without it, that of the template is used.
   */
  subject?: string;
  /**
   * Name and address of the sender.
   */
  from: string;
  /**
   * The address that answers go to, or the text `NO_REPLY_TO` for none.
   */
  reply_to?: string;
  /**
   * An address that gets a blind copy; it must be one of those set up for the workspace.
   */
  bcc?: string;
  /**
   * The HTML of the email; needed unless there is an `email_template_id`.
   */
  body?: string;
  /**
   * The email as plain text; made from `body` when missing.
   */
  plaintext_body?: string;
  /**
   * The text that mailboxes show after the subject; 50 to 100 characters are recommended.
   */
  preheader?: string;
  /**
   * API identifier of an email template; what the request says itself goes before the template.
   */
  email_template_id?: string;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * Keys and values of your own that the email provider reports back with its events.
   */
  extras?: {
    [k: string]: unknown;
  };
  /**
   * Further headers of the email, as names and values; for SparkPost, SendGrid and Amazon SES.
   */
  headers?: {
    [k: string]: unknown;
  };
  /**
   * Whether style sheets are written into the elements; without it, the workspace's setting counts.
   */
  should_inline_css?: boolean;
  /**
   * Files to send along, each of at most 2 MB.
   *
   * Items: One file.
   */
  attachments?: EmailAttachment[];
}

/**
 * A file that Braze fetches and attaches to an email, of at most 2 MB.
 */
export interface EmailAttachment {
  /**
   * Name of the file as the recipient sees it, without an extension.
   */
  file_name: string;
  /**
   * Address that Braze fetches the file from, of at most 2 MB; its end tells the type of the file.
   */
  url: string;
  /**
   * Name of a credential stored in the workspace, for addresses behind HTTP basic authentication.
   */
  basic_auth_credential?: string;
}

/**
 * Names the profile that is deleted by its email address.
 */
export interface EmailToDelete {
  /**
   * The email address of the profile.
   */
  email?: string;
  /**
   * Which profile is deleted when several share the email address, as an ordered list of criteria.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
}

/**
 * Names an unidentified profile by its email address, and the external ID that it gets.
 */
export interface EmailToIdentify {
  /**
   * The external ID that the profile gets.
   */
  external_id: string;
  /**
   * The email address of the profile.
   */
  email?: string;
  /**
   * Which profile is meant when several share the email address, as an ordered list of criteria; where several are left, none is merged.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
}

/**
 * One event that a user performed at one moment.
 */
export interface Event {
  /**
   * The id that your own system gave the user. At most 987 bytes.
   */
  external_id?: string;
  /**
   * An alias of the user, instead of an id.
   */
  user_alias?: TrackUserAlias;
  /**
   * The id that Braze itself gave the user.
   */
  braze_id?: string;
  /**
   * E-mail address of the user; it identifies only where no id and no alias is given.
   */
  email?: string;
  /**
   * Phone number of the user, best in E.164 form; it identifies only where nothing above is given.
   */
  phone?: string;
  /**
   * API identifier of the app in which the event happened.
   */
  app_id?: string;
  /**
   * The name of the event.
   */
  name: string;
  /**
   * When it happened, in ISO 8601, best with an offset. A moment in the future is taken as now.
   */
  time: string;
  /**
   * What else is known of the event, for filters and for personalisation. At most 100 KB.
   */
  properties?: EventProperties;
  /**
   * Whether the event is dropped when no profile has this identifier yet.
   */
  _update_existing_only?: boolean;
}

/**
 * Free keys with texts, numbers, booleans, datetimes, lists and objects as values.
 */
export interface EventProperties {
  [k: string]: unknown;
}

/**
 * The external ID that a user has and the one that takes its place; the two have to differ.
 */
export interface ExternalIdRename {
  /**
   * The external ID that the user has; it becomes a deprecated one, which still finds the user.
   */
  current_external_id: string;
  /**
   * The external ID that the user gets; nobody may have it yet.
   */
  new_external_id: string;
}

/**
 * A push notification for Kindle and Fire OS devices.
 */
export interface KindlePush {
  /**
   * The text of the notification.
   */
  alert: string;
  /**
   * The title of the notification.
   */
  title: string;
  /**
   * Keys and values of your own that are handed to the app.
   */
  extra?: {
    [k: string]: unknown;
  };
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * How prominently the notification is shown, from -2 to 2; anything else counts as 0.
   */
  priority?: number;
  /**
   * Notifications with the same key replace each other while the device is offline.
   */
  collapse_key?: string;
  /**
   * Name of the sound that is played; `default` is the standard sound.
   */
  sound?: string;
  /**
   * Web address or deep link that opens when the notification is tapped.
   */
  custom_uri?: string;
}

/**
 * Compares the moment at which a user last used an app with a date.
 */
export interface LastUsedAppFilter {
  /**
   * Which side of the date counts.
   */
  comparison: 'after' | 'before';
  /**
   * The date to compare with, in ISO 8601.
   */
  value: string;
}

/**
 * One user of a merge, named by an external ID, an alias, an email address or a phone number.
 */
export interface MergeIdentifier {
  /**
   * The external ID of the user, the identifier that your own system gives them.
   */
  external_id?: string;
  /**
   * An alias of the user, in place of an external ID.
   */
  user_alias?: UserAlias;
  /**
   * Email address of the user; needs `prioritization`, because several profiles can share an address.
   */
  email?: string;
  /**
   * Phone number of the user; needs `prioritization`, because several profiles can share a number.
   */
  phone?: string;
  /**
   * Which profile is meant when several share the email address or phone number, as an ordered list of criteria.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization?: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
}

/**
 * Two profiles, of which the first is merged into the second; other keys are refused.
 */
export interface MergeUpdate {
  /**
   * The user who is merged into the other one and ceases to exist.
   */
  identifier_to_merge: MergeIdentifier;
  /**
   * The user who takes over the data and stays.
   */
  identifier_to_keep: MergeIdentifier;
}

/**
 * The messages of a request, one for each channel.
 */
export interface Messages {
  /**
   * A push notification for Android devices.
   */
  android_push?: AndroidPush;
  /**
   * A push notification for iOS and other Apple devices.
   */
  apple_push?: ApplePush;
  /**
   * A card in the feed of an app or a website.
   */
  content_card?: ContentCard;
  /**
   * An email.
   */
  email?: Email;
  /**
   * A push notification for Kindle and Fire OS devices.
   */
  kindle_push?: KindlePush;
  /**
   * A text message, with pictures if wanted (MMS).
   */
  sms?: Sms;
  /**
   * A push notification for browsers.
   */
  web_push?: WebPush;
  /**
   * An HTTP request to a server of your choice.
   */
  webhook?: Webhook;
  /**
   * A WhatsApp message.
   */
  whats_app?: WhatsApp;
  /**
   * @deprecated
   * A slideup, of which only the length of its text is still documented.
   */
  slideup?: Slideup;
  /**
   * @deprecated
   * A push notification for Windows Phone 8, which Braze no longer documents.
   */
  windows_phone8_push?: WindowsPhone8Push;
  /**
   * @deprecated
   * A push notification for Universal Windows apps, which Braze no longer documents.
   */
  windows_universal_push?: WindowsUniversalPush;
}

/**
 * An alias that is given to an existing user or, without an external ID, to a new profile.
 */
export interface NewUserAlias {
  /**
   * The user who gets the alias, ignored where nobody has this ID; without it, a profile with only the alias is created.
   */
  external_id?: string;
  /**
   * The name itself, 1 to 236 bytes; a user has at most one for each label.
   */
  alias_name: string;
  /**
   * Which kind of name it is, free text of 1 to 236 bytes.
   */
  alias_label: string;
}

/**
 * Names the profile that is deleted by its phone number.
 */
export interface PhoneToDelete {
  /**
   * The phone number of the profile.
   */
  phone?: string;
  /**
   * Which profile is deleted when several share the phone number, as an ordered list of criteria.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
}

/**
 * Names an unidentified profile by its phone number, and the external ID that it gets.
 */
export interface PhoneToIdentify {
  /**
   * The external ID that the profile gets.
   */
  external_id: string;
  /**
   * The phone number of the profile.
   */
  phone?: string;
  /**
   * Which profile is meant when several share the phone number, as an ordered list of criteria; where several are left, none is merged.
   *
   * Items: One criterion; those that stand first count more.
   */
  prioritization: ('identified' | 'unidentified' | 'most_recently_updated' | 'least_recently_updated')[];
}

/**
 * A `<link>` tag that gives the pages of a preference center an icon.
 */
export interface PreferenceCenterLinkTag {
  /**
   * What kind of icon it is.
   */
  rel: 'icon' | 'shortcut icon' | 'apple-touch-icon';
  /**
   * Address of the icon.
   */
  href: string;
  /**
   * Media type of the icon, or `mask-icon`.
   */
  type?: 'image/png' | 'image/svg' | 'image/gif' | 'image/x-icon' | 'image/svg+xml' | 'mask-icon';
  /**
   * Sizes of the icon in pixels, as HTML writes them.
   */
  sizes?: string;
  /**
   * Colour of the icon; goes with the type `mask-icon`.
   */
  color?: string;
}

/**
 * Tags that are added to the head of the pages of a preference center.
 */
export interface PreferenceCenterOptions {
  /**
   * Content of the viewport tag; without it, the pages have none.
   */
  'meta-viewport-content'?: string;
  /**
   * The `<link>` tags of the pages, for their icon.
   *
   * Items: One `<link>` tag.
   */
  'links-tags'?: PreferenceCenterLinkTag[];
  /**
   * Another spelling of `links-tags`, which only the table of the page has.
   *
   * Items: One `<link>` tag.
   */
  'link-tags'?: PreferenceCenterLinkTag[];
}

/**
 * One product that a user bought at one moment, once or several times.
 */
export interface Purchase {
  /**
   * The id that your own system gave the user. At most 987 bytes.
   */
  external_id?: string;
  /**
   * An alias of the user, instead of an id.
   */
  user_alias?: TrackUserAlias;
  /**
   * The id that Braze itself gave the user.
   */
  braze_id?: string;
  /**
   * E-mail address of the user; it identifies only where no id and no alias is given.
   */
  email?: string;
  /**
   * Phone number of the user, best in E.164 form; it identifies only where nothing above is given.
   */
  phone?: string;
  /**
   * API identifier of the app in which the purchase happened.
   */
  app_id?: string;
  /**
   * What was bought. At most 255 characters; a workspace keeps up to 5,000 different ones.
   */
  product_id: string;
  /**
   * The currency of the price, as its three letters of ISO 4217.
   */
  currency: string;
  /**
   * The price of one piece, in the base unit of the currency (euros, not cents).
   */
  price: number;
  /**
   * How many pieces were bought, at most 100. Each piece counts as a purchase of its own.
   */
  quantity?: number;
  /**
   * When it was bought, in ISO 8601, best with an offset.
   */
  time: string;
  /**
   * What else is known of the purchase, for filters and for personalisation. At most 50 KB.
   */
  properties?: PurchaseProperties;
  /**
   * Whether the purchase is dropped when no profile has this identifier yet.
   */
  _update_existing_only?: boolean;
}

/**
 * Free keys with texts, numbers, booleans, datetimes, lists and objects as values.
 */
export interface PurchaseProperties {
  [k: string]: unknown;
}

/**
 * The token that a push service gave to one installation of an app.
 */
export interface PushToken {
  /**
   * API identifier of the app that the token was issued for. It must be an app of this workspace.
   */
  app_id: string;
  /**
   * The token as the push service issued it.
   */
  token: string;
  /**
   * Identifies the device, 8 to 255 bytes. Braze makes one up where it is left out.
   */
  device_id?: string;
}

/**
 * Profile fields and custom attributes of one user, saved before the message is sent.
 */
export interface RecipientAttributes {
  [k: string]: unknown;
}

/**
 * When something is sent.
 */
export interface Schedule {
  /**
   * The moment in ISO 8601; read as UTC when it has no offset, unless local or optimal time is asked for.
   */
  time: string;
  /**
   * Whether everybody gets the message at that time of their own time zone; write `time` without an offset then.
   */
  in_local_time?: boolean;
  /**
   * Whether everybody gets the message at their own best time of that day; the time of day in `time` is ignored then.
   */
  at_optimal_time?: boolean;
}

/**
 * What a dashboard user may do in one workspace.
 */
export interface ScimAppGroup {
  /**
   * Name of the workspace.
   */
  appGroupName?: string;
  /**
   * API identifier of the workspace, needed where its name is missing.
   */
  appGroupId?: string;
  /**
   * Permissions for the workspace.
   *
   * Items: Name of a permission for the workspace.
   */
  appGroupPermissions?: string[];
  /**
   * The permission set that holds for the workspace, as a list of one.
   *
   * Items: The permission set.
   */
  appGroupPermissionSets?: ScimPermissionSet[];
  /**
   * Permissions for single teams of the workspace.
   *
   * Items: The permissions for one team.
   */
  team?: ScimTeam[];
}

/**
 * The given and the family name of a dashboard user.
 */
export interface ScimName {
  /**
   * The given name.
   */
  givenName?: string;
  /**
   * The family name.
   */
  familyName?: string;
}

/**
 * A set of workspace permissions, given by its name or its ID.
 */
export interface ScimPermissionSet {
  /**
   * Name of the permission set.
   */
  appGroupPermissionSetName?: string;
  /**
   * API identifier of the permission set, needed where its name is missing.
   */
  appGroupPermissionSetId?: string;
  /**
   * Another spelling of `appGroupPermissionSetId`; the pages have both.
   */
  appGroupPermissionSetID?: string;
}

/**
 * What a dashboard user may do, by company, role, workspace and team.
 */
export interface ScimPermissions {
  /**
   * Permissions for the whole company.
   *
   * Items: Name of a permission for the whole company.
   */
  companyPermissions?: string[];
  /**
   * Roles that the user gets, each a bundle of permissions.
   *
   * Items: One role.
   */
  roles?: ScimRole[];
  /**
   * Permissions for single workspaces, which were called app groups before.
   *
   * Items: The permissions for one workspace.
   */
  appGroup?: ScimAppGroup[];
}

/**
 * A role, given by its name or its ID.
 */
export interface ScimRole {
  /**
   * Name of the role.
   */
  roleName?: string;
  /**
   * API identifier of the role, needed where its name is missing.
   */
  roleId?: string;
}

/**
 * What a dashboard user may do in one team of a workspace.
 */
export interface ScimTeam {
  /**
   * Name of the team.
   */
  teamName?: string;
  /**
   * API identifier of the team, needed where its name is missing.
   */
  teamId?: string;
  /**
   * Permissions for the team.
   *
   * Items: Name of a permission for the team.
   */
  teamPermissions?: string[];
}

/**
 * A short message inside an app, in its old form. No page describes the object any more; only the errors page speaks of it.
 */
export interface Slideup {
  /**
   * The text, of at most 140 characters.
   */
  message?: string;
  /**
   * The text, of at most 140 characters.
   */
  alert?: string;
  /**
   * The text, of at most 140 characters.
   */
  body?: string;
  /**
   * The text, of at most 140 characters.
   */
  text?: string;
  [k: string]: unknown;
}

/**
 * A text message, with pictures if wanted (MMS).
 */
export interface Sms {
  /**
   * API identifier of the SMS subscription group that sends the message.
   */
  subscription_group_id: string;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * The text of the message.
   */
  body: string;
  /**
   * API identifier of an app; any app of the workspace will do.
   */
  app_id: string;
  /**
   * The pictures of an MMS.
   */
  media_items?: unknown[];
  /**
   * Whether links in the text are shortened.
   */
  link_shortening_enabled?: boolean;
  /**
   * Whether clicks are counted by user; works only with `link_shortening_enabled` set to true.
   */
  user_click_tracking_enabled?: boolean;
}

/**
 * Subscribes a user to a subscription group, or ends the subscription.
 */
export interface SubscriptionGroup {
  /**
   * Identifier of the subscription group, as the dashboard shows it.
   */
  subscription_group_id: string;
  /**
   * Whether the user shall belong to the group. The state `opted_in` exists for channels only.
   */
  subscription_state: 'subscribed' | 'unsubscribed';
  /**
   * For SMS groups, whether the user first has to confirm the subscription by a reply.
   */
  use_double_opt_in_logic?: boolean;
}

/**
 * Subscribes a list of users to one subscription group, or ends their subscriptions.
 */
export interface SubscriptionGroupUpdate {
  /**
   * Identifier of the subscription group, as the dashboard shows it.
   */
  subscription_group_id: string;
  /**
   * Whether the users shall belong to the group. The state `opted_in` exists for channels only.
   */
  subscription_state: 'subscribed' | 'unsubscribed';
  /**
   * External IDs of the users, at most 50.
   *
   * Items: One external ID.
   */
  external_ids?: string[];
  /**
   * Email addresses, 1 to 50, for an email group; all profiles that share an address are changed.
   */
  emails?: string | string[];
  /**
   * Phone numbers in E.164 form, 1 to 50, for an SMS or RCS group; all profiles that share a number are changed.
   */
  phones?: string | string[];
  /**
   * For SMS groups, whether the users first have to confirm the subscription by a reply.
   */
  use_double_opt_in_logic?: boolean;
}

/**
 * Compares the subscription of a user with a state.
 */
export interface SubscriptionStatusFilter {
  /**
   * Whether the user must have the state or another.
   */
  comparison: 'is' | 'is_not';
  /**
   * The state.
   */
  value: 'opted_in' | 'subscribed' | 'unsubscribed';
}

/**
 * A second name of a user, together with the label that tells which kind of name it is.
 */
export interface TrackUserAlias {
  /**
   * The name itself. A user has at most one for each label. 1 to 236 bytes.
   */
  alias_name: string;
  /**
   * What kind of name it is, free text. 1 to 236 bytes.
   */
  alias_label: string;
}

/**
 * The one user who gets a transactional email, named by exactly one identifier.
 */
export interface TransactionalRecipient {
  /**
   * The external ID of the user; if nobody has it yet, `attributes` let Braze create the profile.
   */
  external_user_id?: string;
  /**
   * An alias of the user, in place of an external ID.
   */
  user_alias?: UserAlias;
  /**
   * Profile fields and custom attributes that are saved before the email is sent.
   */
  attributes?: RecipientAttributes;
}

/**
 * The texts of an email template in one locale.
 */
export interface TranslationEntry {
  /**
   * The translated texts under the IDs of their translation tags.
   */
  translation_map?: TranslationMap;
  [k: string]: unknown;
}

/**
 * Translated texts under the IDs of their translation tags.
 */
export interface TranslationMap {
  [k: string]: unknown;
}

/**
 * Values of your own choice that the messages of a campaign can insert.
 */
export interface TriggerProperties {
  [k: string]: unknown;
}

/**
 * A second name of a user, made of the name itself and a label that tells which kind of name it is.
 */
export interface UserAlias {
  /**
   * The name itself, 1 to 236 bytes; a user has at most one for each label.
   */
  alias_name: string;
  /**
   * Which kind of name it is, free text of 1 to 236 bytes.
   */
  alias_label: string;
}

/**
 * What is written to one profile: profile fields, subscriptions, push tokens, and custom attributes under any other key. `null` removes what is stored.
 */
export interface UserAttributes {
  /**
   * The id that your own system gave the user. At most 987 bytes; it cannot be removed by `null`.
   */
  external_id?: string;
  /**
   * An alias of the user, instead of an id; it cannot be removed by `null`.
   */
  user_alias?: TrackUserAlias;
  /**
   * The id that Braze itself gave the user.
   */
  braze_id?: string;
  /**
   * E-mail address; beside an id or alias a profile field, else the identifier.
   */
  email?: string | null;
  /**
   * Phone number, best in E.164 form; beside an id, alias or address a profile field, else the identifier.
   */
  phone?: string | null;
  /**
   * The name of an alias, listed among the profile fields. To name the user, use `user_alias`.
   */
  alias_name?: string | null;
  /**
   * The label of an alias, listed among the profile fields. To name the user, use `user_alias`.
   */
  alias_label?: string | null;
  /**
   * Whether nothing is written when no profile has this identifier yet. A profile with nothing but an alias is created only where this is false.
   */
  _update_existing_only?: boolean;
  /**
   * Whether an object attribute is merged into the stored one instead of replacing it.
   */
  _merge_objects?: boolean;
  /**
   * Whether tokens are imported for a user who has no `external_id` yet.
   */
  push_token_import?: boolean;
  /**
   * Push tokens of the user's devices. Tokens of web push cannot be imported this way.
   */
  push_tokens?: PushToken[];
  /**
   * The subscription groups whose state changes.
   */
  subscription_groups?: SubscriptionGroup[];
  /**
   * The user's global subscription to e-mail.
   */
  email_subscribe?: 'opted_in' | 'subscribed' | 'unsubscribed';
  /**
   * The user's global subscription to push messages.
   */
  push_subscribe?: 'opted_in' | 'subscribed' | 'unsubscribed';
  /**
   * Where the user was last.
   */
  current_location?: CurrentLocation;
  /**
   * Given name.
   */
  first_name?: string | null;
  /**
   * Family name.
   */
  last_name?: string | null;
  /**
   * Country, as its two letters of ISO 3166-1. What Braze cannot map to a country is stored as null.
   */
  country?: string | null;
  /**
   * Language, as its two letters of ISO 639-1.
   */
  language?: string | null;
  /**
   * The city where the user lives.
   */
  home_city?: string | null;
  /**
   * Date of birth, year first.
   */
  dob?: string | null;
  /**
   * Gender, as one letter; `null` for unknown.
   */
  gender?: 'M' | 'F' | 'O' | 'N' | 'P' | null;
  /**
   * Time zone, as its IANA name. A name that Braze does not know is not stored.
   */
  time_zone?: string | null;
  /**
   * When the user first used the app.
   */
  date_of_first_session?: string | null;
  /**
   * When the user last used the app.
   */
  date_of_last_session?: string | null;
  /**
   * When the user marked an e-mail as spam.
   */
  marked_email_as_spam_at?: string | null;
  /**
   * Whether opening pixels are left out of the e-mails to this user (SparkPost and SendGrid).
   */
  email_open_tracking_disabled?: boolean | null;
  /**
   * Whether links stay as they are in the e-mails to this user (SparkPost and SendGrid).
   */
  email_click_tracking_disabled?: boolean | null;
  /**
   * What is known of the user's Facebook account.
   */
  facebook?: {
    /**
     * Account id.
     */
    id?: string | null;
    /**
     * Pages that the user likes.
     */
    likes?: string[] | null;
    /**
     * Number of friends.
     */
    num_friends?: number | null;
    [k: string]: unknown;
  } | null;
  /**
   * What is known of the user's account on X, formerly Twitter.
   */
  twitter?: {
    /**
     * Account id.
     */
    id?: number | null;
    /**
     * The name shown.
     */
    screen_name?: string | null;
    /**
     * Number of followers.
     */
    followers_count?: number | null;
    /**
     * Number of accounts followed.
     */
    friends_count?: number | null;
    /**
     * Number of posts.
     */
    statuses_count?: number | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}

/**
 * A push notification for browsers.
 */
export interface WebPush {
  /**
   * The text of the notification.
   */
  alert: string;
  /**
   * The title of the notification.
   */
  title: string;
  /**
   * Keys and values of your own that are handed to the website.
   */
  extra?: {
    [k: string]: unknown;
  };
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * Web address that opens when the notification is clicked.
   */
  custom_uri?: string;
  /**
   * Address of the icon, a square picture.
   */
  image_url?: string;
  /**
   * Address of the large picture, which not every browser shows.
   */
  large_image_url?: string;
  /**
   * Whether the notification stays until the user reacts.
   */
  require_interaction?: boolean;
  /**
   * How many seconds the notification is kept for a browser that is offline.
   */
  time_to_live?: number;
  /**
   * Whether only the browser that the user used last gets the notification.
   */
  send_to_most_recent_device_only?: boolean;
  /**
   * The buttons below the notification.
   *
   * Items: One button.
   */
  buttons?: WebPushButton[];
}

/**
 * One button below a browser's notification.
 */
export interface WebPushButton {
  /**
   * The label of the button.
   */
  text: string;
  /**
   * What a click does; there are no deep links in browsers.
   */
  action?: 'OPEN_APP' | 'URI' | 'CLOSE';
  /**
   * Web address that the button opens.
   */
  uri?: string;
}

/**
 * An HTTP request that Braze makes to a server of your choice.
 */
export interface Webhook {
  /**
   * The address that is called.
   */
  url: string;
  /**
   * The HTTP method of the call.
   */
  request_method: 'POST' | 'PUT' | 'DELETE' | 'GET';
  /**
   * Names and values of the call's headers; a `Content-Type` is advised.
   */
  request_headers?: {
    [k: string]: unknown;
  };
  /**
   * The body of the call as a text; JSON has to be turned into a text first.
   */
  body?: string;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
}

/**
 * A WhatsApp message, made from an approved template or as a response within a conversation.
 */
export interface WhatsApp {
  /**
   * API identifier of an app; any app of the workspace will do.
   */
  app_id: string;
  /**
   * API identifier of the WhatsApp subscription group that sends the message.
   */
  subscription_group_id: string;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * The kind of message, which decides what `message` holds.
   */
  message_type:
    | 'template_message'
    | 'text_response_message'
    | 'text_image_response_message'
    | 'quick_reply_response_message'
    | 'list_response_message'
    | 'flow_response_message';
  /**
   * The content of the message; its keys follow from `message_type`.
   */
  message: {
    [k: string]: unknown;
  };
}

/**
 * A response within a WhatsApp conversation with a button that opens a Flow.
 */
export interface WhatsAppFlowResponseMessage {
  /**
   * A heading above the text.
   */
  header_text?: string;
  /**
   * The text of the message.
   */
  body: string;
  /**
   * A line below the text.
   */
  footer?: string;
  /**
   * The button that opens the Flow.
   */
  flow_button: {
    /**
     * The label of the button, at most 20 characters.
     */
    caption: string;
    /**
     * Identifier of the published Flow.
     */
    flow_id: string;
  };
  /**
   * Whether Braze saves what the user entered as a custom attribute.
   */
  generate_custom_attribute?: boolean;
}

/**
 * A response within a WhatsApp conversation that opens a list to choose from.
 */
export interface WhatsAppListResponseMessage {
  /**
   * A heading above the text.
   */
  header?: string;
  /**
   * The text of the message.
   */
  body: string;
  /**
   * A line below the text.
   */
  footer?: string;
  /**
   * The list.
   */
  list: {
    /**
     * The label of the button that opens the list.
     */
    list_button_text: string;
    /**
     * The sections of the list, at least one.
     *
     * Items: One section.
     */
    list_sections: {
      /**
       * The heading of the section.
       */
      section_title: string;
      /**
       * The rows of the section; all sections have at most 10 together.
       *
       * Items: One row.
       */
      list_rows: {
        /**
         * The text of the row.
         */
        row_title: string;
        /**
         * A second line below the text.
         */
        row_description?: string;
      }[];
    }[];
  };
}

/**
 * A response within a WhatsApp conversation that offers answers as buttons.
 */
export interface WhatsAppQuickReplyResponseMessage {
  /**
   * The text of the message.
   */
  body: string;
  /**
   * Address of a picture above the text; excludes `header_text`.
   */
  header_image_uri?: string;
  /**
   * A heading above the text; excludes `header_image_uri`.
   */
  header_text?: string;
  /**
   * A line below the text.
   */
  footer?: string;
  /**
   * The answers to choose from.
   *
   * Items: One button.
   */
  buttons: {
    /**
     * The label of the button.
     */
    text: string;
  }[];
}

/**
 * A WhatsApp message that fills the variables of an approved template.
 */
export interface WhatsAppTemplateMessage {
  /**
   * Name of the template in WhatsApp Manager.
   */
  template_name: string;
  /**
   * Language of the template, as a code of WhatsApp.
   */
  template_language_code: string;
  /**
   * The variable of a text header by its zero-based index; at most one.
   */
  header_variables?: {
    [k: string]: unknown;
  };
  /**
   * The variables of the text by their zero-based indexes.
   */
  body_variables?: {
    [k: string]: unknown;
  };
  /**
   * The variable of a button's web address by the zero-based index of the button; at most one.
   */
  button_variables?: {
    [k: string]: unknown;
  };
  /**
   * Address of the picture of an image header.
   */
  header_media_uri?: string;
  /**
   * Address of the picture of an image header, under its older name; newer pages call it `header_media_uri`.
   */
  header_image_uri?: string;
}

/**
 * A response within a WhatsApp conversation that holds a picture.
 */
export interface WhatsAppTextImageResponseMessage {
  /**
   * Address of the picture.
   */
  image_uri: string;
  /**
   * The text below the picture.
   */
  caption?: string;
}

/**
 * A response within a WhatsApp conversation that holds text.
 */
export interface WhatsAppTextResponseMessage {
  /**
   * The text of the message.
   */
  body: string;
  /**
   * Whether WhatsApp shows a preview of a link in the text.
   */
  preview_url?: boolean;
}

/**
 * A push notification for Windows Phone 8, which Braze no longer documents.
 */
export interface WindowsPhone8Push {
  /**
   * The kind of notification.
   */
  push_type?: 'toast';
  /**
   * The title of the notification.
   */
  toast_title?: string;
  /**
   * The text of the notification.
   */
  toast_content: string;
  /**
   * Page of the app that opens when the notification is tapped.
   */
  toast_navigation_uri?: string;
  /**
   * Keys and values of your own that are handed to the app.
   */
  toast_hash?: {
    [k: string]: unknown;
  };
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
}

/**
 * A push notification for Universal Windows apps, which Braze no longer documents.
 */
export interface WindowsUniversalPush {
  /**
   * Which of the toast templates of Windows is used.
   */
  push_type:
    | 'toast_text_01'
    | 'toast_text_02'
    | 'toast_text_03'
    | 'toast_text_04'
    | 'toast_image_and_text_01'
    | 'toast_image_and_text_02'
    | 'toast_image_and_text_03'
    | 'toast_image_and_text_04';
  /**
   * The first text of the template.
   */
  toast_text1: string;
  /**
   * The second text of the template.
   */
  toast_text2?: string;
  /**
   * The third text of the template; those that end in 04 have one.
   */
  toast_text3?: string;
  /**
   * The picture of the templates that have one.
   */
  toast_text_img_name?: string;
  /**
   * Identifier of the campaign's message variation of this channel, which the statistics belong to; needed when the request has a `campaign_id`.
   */
  message_variation_id?: string;
  /**
   * A text that the app is started with.
   */
  extra_launch_string?: string;
}
