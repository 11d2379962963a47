/**
 * Turns values into pseudonyms under one key, domain, recipient and epoch. `pseudonym/` implements it; the
 * engine sees no key.
 */
export interface Pseudonymiser {
  /** The four letters that name the key. */
  readonly keyId: string;
  /**
   * The token of a value, `[TYPE:kid:body]`.
   *
   * @param canonical canonical form of the value (see docs/pseudonyms.md)
   * @param scopeId within which equal values get equal tokens; the empty string for scope `dataset`
   */
  token(entityType: string, canonical: string, scopeId: string): string;
  /** Whether this key, domain, recipient and epoch made a token of this exact text. */
  isOwn(token: string): boolean;
  /** Keyed tag of a value's key, as lists of the policy hold it: depends on the root key and nothing else. */
  listTag(key: string): string;
  /** Keyed digest of a record's own bytes: the scope id of a record that names no conversation. */
  digest(record: Uint8Array): string;
}
