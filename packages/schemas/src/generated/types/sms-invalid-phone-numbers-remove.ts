// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Takes phone numbers off the list of invalid ones, so that messages to them are tried again.
 */
export interface SmsInvalidPhoneNumbersRemoveBody {
  /**
   * The numbers to take off the list, at most 50, in E.164 form.
   *
   * Items: One number.
   */
  phone_numbers: string[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
