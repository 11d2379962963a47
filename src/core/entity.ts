/** What a value of an entity type says about a person (design section 2). */
export type EntityKind =
  | 'direct-identifier'
  | 'quasi-identifier'
  | 'secret'
  | 'special-category'
  | 'criminal'
  | 'minor'
  | 'not-personal';

export interface EntityType {
  readonly name: string;
  readonly kind: EntityKind;
  readonly description: string;
}

/** Presidio's names where they exist. A detector may report only types that stand here or in its own policy. */
export const ENTITY_TYPES: readonly EntityType[] = [
  { name: 'EMAIL_ADDRESS', kind: 'direct-identifier', description: 'e-mail address' },
  { name: 'PHONE_NUMBER', kind: 'direct-identifier', description: 'phone number' },
  { name: 'IBAN_CODE', kind: 'direct-identifier', description: 'international bank account number' },
  { name: 'CREDIT_CARD', kind: 'direct-identifier', description: 'payment card number' },
  { name: 'IP_ADDRESS', kind: 'direct-identifier', description: 'IPv4 or IPv6 address' },
  { name: 'MAC_ADDRESS', kind: 'direct-identifier', description: 'hardware address of a network interface' },
  { name: 'URL', kind: 'not-personal', description: 'link without personal parts' },
  {
    name: 'PERSONAL_URL',
    kind: 'direct-identifier',
    description: 'link with credentials, a profile path or personal query values',
  },
  { name: 'FR_NIR', kind: 'direct-identifier', description: 'French social-security number' },
  { name: 'US_SSN', kind: 'direct-identifier', description: 'US social-security number' },
  { name: 'UK_NINO', kind: 'direct-identifier', description: 'UK national-insurance number' },
  {
    name: 'ID',
    kind: 'direct-identifier',
    description: 'value of a field that identifies a person, such as user_id',
  },
  {
    name: 'TOKEN',
    kind: 'direct-identifier',
    description: 'text shaped like a pseudonym that this key did not make',
  },
];

const BY_NAME = new Map(ENTITY_TYPES.map((type) => [type.name, type]));

export function entityType(name: string): EntityType | undefined {
  return BY_NAME.get(name);
}
