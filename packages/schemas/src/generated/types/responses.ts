// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * The request was well formed and was handed on. Whether its messages reach anybody is not known yet.
 */
export interface SuccessResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  [k: string]: unknown;
}

/**
 * The request was carried out but for the parts that `errors` names.
 */
export interface MinorErrorsResponse {
  /**
   * The text `success`.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors: unknown[];
  [k: string]: unknown;
}

/**
 * A campaign was sent as a broadcast, and the statistics of this one send can be asked for.
 */
export interface TrackedResponse {
  /**
   * The text `success`.
   */
  message: string;
  /**
   * Identifier of the send, for `/sends/data_series`.
   */
  send_id: string;
  [k: string]: unknown;
}

/**
 * Braze is being maintained; the request was received and will be processed later.
 */
export interface QueuedResponse {
  /**
   * Always `queued`.
   */
  message: 'queued';
  [k: string]: unknown;
}

/**
 * The request was refused as a whole; nothing was sent or stored.
 */
export interface FatalResponse {
  /**
   * The fatal error.
   */
  message: string;
  /**
   * Minor errors that were found besides; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  [k: string]: unknown;
}

/**
 * The key was created.
 */
export interface AppGroupSdkAuthenticationCreateResponse {
  /**
   * Identifier of the key.
   */
  id: string;
  [k: string]: unknown;
}

/**
 * The campaign is scheduled.
 */
export interface CampaignsTriggerScheduleCreateResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of this one sending.
   */
  dispatch_id?: string;
  /**
   * Identifier of the schedule, with which it can be updated and deleted.
   */
  schedule_id: string;
  [k: string]: unknown;
}

/**
 * The campaign was handed on.
 */
export interface CampaignsTriggerSendResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of this one sending.
   */
  dispatch_id?: string;
  /**
   * Identifier of the send, where a campaign is sent as a broadcast and its statistics are told apart.
   */
  send_id?: string;
  [k: string]: unknown;
}

/**
 * The Canvas is scheduled.
 */
export interface CanvasTriggerScheduleCreateResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of the schedule, with which it can be updated and deleted.
   */
  schedule_id: string;
  [k: string]: unknown;
}

/**
 * The Canvas was handed on. For a Canvas that is archived, stopped or paused the answer carries a notice, and nothing is sent.
 */
export interface CanvasTriggerSendResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of this one sending.
   */
  dispatch_id?: string;
  [k: string]: unknown;
}

/**
 * The Content Block was created.
 */
export interface ContentBlocksCreateResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of the Content Block.
   */
  content_block_id?: string;
  /**
   * The Liquid tag that stands for the Content Block in messages.
   */
  liquid_tag?: string;
  /**
   * When it was created, in ISO 8601.
   */
  created_at?: string;
  [k: string]: unknown;
}

/**
 * The messages are scheduled.
 */
export interface MessagesScheduleCreateResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of this one sending, for your own records.
   */
  dispatch_id?: string;
  /**
   * Identifier of the schedule, with which it can be updated and deleted.
   */
  schedule_id: string;
  [k: string]: unknown;
}

/**
 * The messages were handed on.
 */
export interface MessagesSendResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of this one sending.
   */
  dispatch_id?: string;
  /**
   * Identifier of the send, where a campaign is sent as a broadcast and its statistics are told apart.
   */
  send_id?: string;
  [k: string]: unknown;
}

/**
 * The catalog was created.
 */
export interface PostCatalogsResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * The catalog that was created, as a list of one.
   *
   * Items: The catalog with its fields, its number of items and when it was updated.
   */
  catalogs?: {
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}

/**
 * The preference center was created.
 */
export interface PostPreferenceCenterResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of the preference center.
   */
  preference_center_api_id?: string;
  /**
   * The Liquid tag that stands for the preference center in messages.
   */
  liquid_tag?: string;
  /**
   * When it was created, in ISO 8601.
   */
  created_at?: string;
  [k: string]: unknown;
}

/**
 * The preference center was updated.
 */
export interface PutPreferenceCenterResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of the preference center.
   */
  preference_center_api_id?: string;
  /**
   * When it was created, in ISO 8601.
   */
  created_at?: string;
  /**
   * When it was updated, in ISO 8601.
   */
  updated_at?: string;
  [k: string]: unknown;
}

/**
 * The identifier can be used.
 */
export interface SendsIdCreateResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * The identifier of the request, or the one that Braze made.
   */
  send_id: string;
  [k: string]: unknown;
}

/**
 * The template was created.
 */
export interface TemplatesEmailCreateResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of the template, with which it can be updated.
   */
  email_template_id?: string;
  [k: string]: unknown;
}

/**
 * The message is on its way.
 */
export interface TransactionalCampaignsSendResponse {
  /**
   * Identifier of this one sending; the events of the postback name it too.
   */
  dispatch_id: string;
  /**
   * How far the message is.
   */
  status?: string;
  /**
   * More about this one sending.
   */
  metadata?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * The users are deleted after the answer.
 */
export interface UsersDeleteResponse {
  /**
   * How many users are queued to be deleted.
   */
  deleted: number;
  [k: string]: unknown;
}

/**
 * The export was started.
 */
export interface UsersExportGlobalControlGroupResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * How the names of the files of this export begin.
   */
  object_prefix: string;
  /**
   * Where the files can be fetched for a few hours, where the workspace has no storage of its own.
   */
  url?: string;
  [k: string]: unknown;
}

/**
 * The users were found, or some of them.
 */
export interface UsersExportIdsResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * The users; empty where none was found.
   *
   * Items: One user, with the fields that were asked for and are not empty.
   */
  users?: {
    [k: string]: unknown;
  }[];
  /**
   * The identifiers of the request that no user has.
   *
   * Items: One identifier.
   */
  invalid_user_ids?: string[];
  [k: string]: unknown;
}

/**
 * The export was started.
 */
export interface UsersExportSegmentResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * How the names of the files of this export begin.
   */
  object_prefix: string;
  /**
   * Where the files can be fetched for a few hours, where the workspace has no storage of its own.
   */
  url?: string;
  [k: string]: unknown;
}

/**
 * What could be removed was; `removal_errors` names the rest.
 */
export interface UsersExternalIdsRemoveResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * The external IDs that were removed.
   *
   * Items: One external ID.
   */
  removed_ids?: string[];
  /**
   * The removals that failed, such as those of external IDs in use, each told by its index in the request.
   */
  removal_errors?: unknown[][];
  [k: string]: unknown;
}

/**
 * What could be renamed was; `rename_errors` names the rest.
 */
export interface UsersExternalIdsRenameResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * The external IDs that were renamed.
   *
   * Items: One external ID.
   */
  external_ids?: string[];
  /**
   * The renamings that failed, each told by its index in the request.
   */
  rename_errors?: unknown[][];
  [k: string]: unknown;
}

/**
 * The request was accepted and is processed after the answer. Elements that are wrong are named in `errors`; all others are processed.
 */
export interface UsersTrackResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * How many external IDs with attributes are queued, where the request has attributes.
   */
  attributes_processed?: number;
  /**
   * How many events are queued, where the request has events.
   */
  events_processed?: number;
  /**
   * How many purchases are queued, where the request has purchases.
   */
  purchases_processed?: number;
  [k: string]: unknown;
}

/**
 * The request was carried out. Nothing may be written all the same: where a value or a list is too long, or the user is not known and only existing ones are updated.
 */
export interface UsersTrackSyncResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * The user that was touched; none where none was found.
   *
   * Items: One user, under the identifier of the request, with what the request touched.
   */
  users?: {
    /**
     * The custom attributes of the request as they are now.
     */
    custom_attributes?: {
      [k: string]: unknown;
    };
    /**
     * The custom events of the request as they are now.
     *
     * Items: Name, first and last time, and number of one event.
     */
    custom_events?: {
      [k: string]: unknown;
    }[];
    /**
     * The purchases of the request as they are now.
     *
     * Items: Product, first and last time, and number of one purchase.
     */
    purchase_events?: {
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}

/** An answer in one of the forms that all endpoints share. */
export type BrazeResponse =
  SuccessResponse | MinorErrorsResponse | TrackedResponse | QueuedResponse | FatalResponse;

/** What endpoints answer when all went well, where their pages say more than the shared forms; by the endpoint's id. */
export interface EndpointResponses {
  'app-group-sdk-authentication-create': AppGroupSdkAuthenticationCreateResponse;
  'campaigns-trigger-schedule-create': CampaignsTriggerScheduleCreateResponse;
  'campaigns-trigger-send': CampaignsTriggerSendResponse;
  'canvas-trigger-schedule-create': CanvasTriggerScheduleCreateResponse;
  'canvas-trigger-send': CanvasTriggerSendResponse;
  'content-blocks-create': ContentBlocksCreateResponse;
  'messages-schedule-create': MessagesScheduleCreateResponse;
  'messages-send': MessagesSendResponse;
  'post-catalogs': PostCatalogsResponse;
  'post-preference-center': PostPreferenceCenterResponse;
  'put-preference-center': PutPreferenceCenterResponse;
  'sends-id-create': SendsIdCreateResponse;
  'templates-email-create': TemplatesEmailCreateResponse;
  'transactional-campaigns-send': TransactionalCampaignsSendResponse;
  'users-delete': UsersDeleteResponse;
  'users-export-global-control-group': UsersExportGlobalControlGroupResponse;
  'users-export-ids': UsersExportIdsResponse;
  'users-export-segment': UsersExportSegmentResponse;
  'users-external-ids-remove': UsersExternalIdsRemoveResponse;
  'users-external-ids-rename': UsersExternalIdsRenameResponse;
  'users-track': UsersTrackResponse;
  'users-track-sync': UsersTrackSyncResponse;
}
