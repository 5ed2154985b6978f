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
   * Identifier of this one sending, for your own records.
   */
  dispatch_id?: string;
  /**
   * Identifier of the send, where a campaign is sent as a broadcast and its statistics are told apart.
   */
  send_id?: string;
  [k: string]: unknown;
}

/**
 * The message is on its way.
 */
export interface TransactionalCampaignsSendResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * Identifier of this one sending; 32 hexadecimal characters in the examples.
   */
  dispatch_id?: string;
  [k: string]: unknown;
}

/**
 * The users are deleted after the answer.
 */
export interface UsersDeleteResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * What is wrong with the parts that were left out; the form differs from endpoint to endpoint.
   */
  errors?: unknown[];
  /**
   * How many users are queued to be deleted.
   */
  deleted: number;
  [k: string]: unknown;
}

/**
 * External IDs were removed, except for those that `removal_errors` names.
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
   * The external IDs that were not removed; those that are still in use are among them.
   */
  removal_errors?: unknown[];
  [k: string]: unknown;
}

/**
 * External IDs were renamed, except for those that `rename_errors` names.
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
   * The renamings that failed, each told by its index.
   */
  rename_errors?: unknown[];
  [k: string]: unknown;
}

/**
 * The request was accepted, and processed later where it is asynchronous. Elements that are wrong are named in `errors`; all others are processed.
 */
export interface UsersTrackResponse {
  /**
   * The text `success`, or a notice of the endpoint's own.
   */
  message: string;
  /**
   * The elements that were left out, and why.
   */
  errors?: unknown[];
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
   * The users that were touched.
   *
   * Items: One user with the fields that were written.
   */
  users?: {
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}

/** An answer in one of the forms that all endpoints share. */
export type BrazeResponse =
  SuccessResponse | MinorErrorsResponse | TrackedResponse | QueuedResponse | FatalResponse;

/** What endpoints answer when all went well, where their pages say more than the shared forms; by the endpoint's id. */
export interface EndpointResponses {
  'campaigns-trigger-schedule-create': CampaignsTriggerScheduleCreateResponse;
  'campaigns-trigger-send': CampaignsTriggerSendResponse;
  'canvas-trigger-schedule-create': CanvasTriggerScheduleCreateResponse;
  'messages-schedule-create': MessagesScheduleCreateResponse;
  'messages-send': MessagesSendResponse;
  'transactional-campaigns-send': TransactionalCampaignsSendResponse;
  'users-delete': UsersDeleteResponse;
  'users-external-ids-remove': UsersExternalIdsRemoveResponse;
  'users-external-ids-rename': UsersExternalIdsRenameResponse;
  'users-track': UsersTrackResponse;
  'users-track-sync': UsersTrackSyncResponse;
}
