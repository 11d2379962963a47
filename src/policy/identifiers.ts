import type { FieldRule } from '../core/policy.js';

/**
 * Names of fields that hold an identifier of a person in whatever record they stand, by entity type.
 *
 * A name is here only if a string under it is surely about one person, account or session, and if the record
 * is still worth keeping when that string is a pseudonym. So not `id`, `name`, `uid`, `handle`, `client_id`
 * or `mobile`, which as often name a document, a tool, an object or an application, or hold a switch.
 *
 * Names of sessions and threads are here because linked records are judged together (EDPB 01/2025, 95): they
 * lead back to the system of origin. Within the linkage scope their pseudonyms still group records.
 */
const NAMES: Readonly<Record<string, string>> = {
  ID: `
    user_id end_user_id external_user_id account_id customer_id member_id person_id profile_id contact_id
    sender_id author_id recipient_id participant_id visitor_id guest_id subscriber_id anonymous_id
    employee_id student_id patient_id
    session_id thread_id conversation_id
    hashed_ip ip_hash hashed_email email_hash user_hash
    username user_name screen_name user_handle
    first_name last_name middle_name given_name family_name maiden_name full_name real_name
    firstname lastname fullname surname
    date_of_birth birth_date dob street_address
    device_id advertising_id android_id idfa idfv imei imsi cookie_id device_fingerprint browser_fingerprint
    national_id passport_number social_security_number
    password passwd access_token refresh_token api_key client_secret
    authorization cookie set-cookie x-forwarded-for x-real-ip`,
  EMAIL_ADDRESS: `
    email email_address e_mail user_email customer_email sender_email author_email contact_email from_email
    to_email reply_to`,
  PHONE_NUMBER: 'phone phone_number telephone mobile_number mobile_phone cell_phone msisdn',
  IP_ADDRESS: 'ip ip_address client_ip remote_ip user_ip source_ip remote_addr',
  MAC_ADDRESS: 'mac_address',
};

/** Both spellings of a name: `user_id` and `userId`. */
function spellings(name: string): string[] {
  const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return camel === name ? [name] : [name, camel];
}

const IDENTIFIERS: readonly FieldRule[] = Object.entries(NAMES).flatMap(([type, names]) =>
  names
    .trim()
    .split(/\s+/)
    .flatMap(spellings)
    .map((name): FieldRule => ({ path: `**.${name}`, role: 'identifier', type })),
);

/**
 * Members of a JSON Schema. Chat logs hold the definitions of tools, where `properties.email` is no address
 * but says what an argument is; without these rules its `type` would become a pseudonym.
 */
const SCHEMA_MEMBERS: readonly FieldRule[] =
  'type title description format pattern enum const default examples items anyOf oneOf allOf'
    .split(' ')
    .map((name): FieldRule => ({ path: `**.properties.*.${name}`, role: 'text' }));

/** Rules that hold in records of every shape. Identifiers first: what is both stays an identifier. */
export const IDENTIFIER_FIELDS: readonly FieldRule[] = [...IDENTIFIERS, ...SCHEMA_MEMBERS];
