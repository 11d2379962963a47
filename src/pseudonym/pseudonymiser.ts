import { createSecretKey, type KeyObject } from 'node:crypto';
import { TamisError } from '../core/errors.js';
import type { Scope } from '../core/policy.js';
import type { Pseudonymiser } from '../core/pseudonymiser.js';
import { RecentMap } from './cache.js';
import { deriveKey, hmacOfParts, hmacSha256, keyIdBytes, type Purpose } from './derivation.js';
import { BODY_LETTERS, DRAW_LETTERS, drawLetters, formatToken, parseToken, TYPE_NAME } from './token.js';

export interface PseudonymiserOptions {
  /** 32 random bytes or more. Not kept: keys are derived from it at once, and it may be overwritten afterwards. */
  readonly rootKey: Uint8Array;
  /** The named data set within which pseudonyms may be compared. At most 256 bytes, like the next two. */
  readonly domain: string;
  /** Who receives the output; two recipients cannot join their data by pseudonym. */
  readonly recipient: string;
  /** Period or release; a new one starts new pseudonyms. */
  readonly epoch: string;
  readonly scope: Scope;
  /** Values whose tokens are remembered, and as many tokens. Changes the speed only. */
  readonly cacheSize?: number;
}

export const ROOT_KEY_BYTES = 32;

/** Bounded so that all parts together stay below what HKDF takes. */
const CONTEXT_BYTES = 256;
const CACHE_SIZE = 20_000;
/** Far more than there are entity types; bounded, as types can come out of stored tokens too. */
const TYPE_KEYS = 2_000;
/** UTF-16 units; longer values are computed each time, so that the cache is bounded in bytes too. */
const CACHED_LENGTH = 256;
/** Bytes of a tag in a list: two values never meet by chance. */
const TAG_BYTES = 16;
/** Bytes of a record's digest, 128 bits: two records never meet by chance. */
const DIGEST_BYTES = 16;

/**
 * Pseudonyms under one root key, domain, recipient, epoch and scope; docs/pseudonyms.md is the scheme.
 * Pure: the same arguments give the same tokens, whatever was asked before.
 *
 * `token` throws RangeError when the entity type cannot stand in a token, or when the scope id does not suit
 * the scope: an empty one in scope `record` or `conversation` would link the whole data set.
 *
 * @throws TamisError `config`: root key shorter than 32 bytes; domain, recipient or epoch too long or not
 *   well-formed Unicode
 */
export function createPseudonymiser(options: PseudonymiserOptions): Pseudonymiser {
  const { scope, cacheSize = CACHE_SIZE } = options;
  if (options.rootKey.length < ROOT_KEY_BYTES) {
    throw new TamisError(
      'config',
      `root key: expected ${ROOT_KEY_BYTES} bytes or more, got ${options.rootKey.length}`,
      'make one with: tamis key new FILE',
    );
  }
  const domain = checkContext('domain', options.domain);
  const recipient = checkContext('recipient', options.recipient);
  const epoch = checkContext('epoch', options.epoch);

  const root = createSecretKey(options.rootKey);
  const derive = (purpose: Purpose, entityType: string): KeyObject =>
    deriveKey(root, { purpose, domain, recipient, epoch, entityType });
  const keyId = keyIdOf(root);
  const checkKey = derive('check', '');
  const digestKey = derive('digest', '');
  // A list is made once and serves every data set of the key.
  const listKey = deriveKey(root, { purpose: 'list', domain: '', recipient: '', epoch: '', entityType: '' });
  const typeKeys = new RecentMap<KeyObject>(TYPE_KEYS);
  const bodyLetters = scope === 'dataset' ? BODY_LETTERS.long : BODY_LETTERS.short;

  const tokens = new RecentMap<string>(cacheSize);
  const own = new RecentMap<true>(cacheSize);

  function typeKey(entityType: string): KeyObject {
    let key = typeKeys.get(entityType);
    if (!key) {
      if (!TYPE_NAME.test(entityType))
        throw new RangeError(`entity type cannot stand in a token: ${entityType}`);
      key = derive('pseudonym', entityType);
      typeKeys.set(entityType, key);
    }
    return key;
  }

  function checkLetters(entityType: string, id: string, body: string): string {
    return drawLetters(hmacOfParts(checkKey, entityType, id, body), DRAW_LETTERS);
  }

  function mint(entityType: string, canonical: string, scopeId: string): string {
    const body = drawLetters(hmacOfParts(typeKey(entityType), scopeId, canonical), bodyLetters);
    return formatToken(entityType, keyId, body, checkLetters(entityType, keyId, body));
  }

  return {
    keyId,

    token(entityType: string, canonical: string, scopeId: string): string {
      if ((scopeId === '') !== (scope === 'dataset')) {
        throw new RangeError(`scope ${scope}: scope id must ${scope === 'dataset' ? '' : 'not '}be empty`);
      }
      if (scopeId.length + canonical.length > CACHED_LENGTH) return mint(entityType, canonical, scopeId);
      // Unambiguous: a type holds no colon, and the length says where the scope id ends.
      const entry = `${entityType}:${scopeId.length}:${scopeId}${canonical}`;
      let token = tokens.get(entry);
      if (token === undefined) {
        token = mint(entityType, canonical, scopeId);
        tokens.set(entry, token);
        own.set(token, true);
      }
      return token;
    },

    listTag(key: string): string {
      return `${keyId}:${hmacOfParts(listKey, key).subarray(0, TAG_BYTES).toString('base64url')}`;
    },

    isOwn(token: string): boolean {
      if (own.get(token)) return true;
      const parts = parseToken(token);
      if (parts === undefined || parts.end !== token.length || parts.keyId !== keyId) return false;
      // Compared plainly: nobody can ask for, and time, one comparison out of a run.
      if (parts.check !== checkLetters(parts.type, keyId, parts.body)) return false;
      // Only own tokens are remembered, so that hostile text cannot push them out; and as a text of their
      // own, since a piece of a record would keep the whole record in memory.
      own.set(formatToken(parts.type, keyId, parts.body, parts.check), true);
      return true;
    },

    digest(record: Uint8Array): string {
      return hmacSha256(digestKey, record).toString('hex', 0, DIGEST_BYTES);
    },
  };
}

/** The four letters that name a root key; they say nothing else about it. */
export function keyIdOf(rootKey: KeyObject | Uint8Array): string {
  return drawLetters(keyIdBytes(rootKey), DRAW_LETTERS);
}

function checkContext(name: string, value: string): string {
  const length = new TextEncoder().encode(value).length;
  if (length > CONTEXT_BYTES) {
    throw new TamisError('config', `${name}: expected at most ${CONTEXT_BYTES} bytes, got ${length}`);
  }
  // UTF-8 has no unpaired surrogates: two different names would give the same bytes.
  if (/\p{Surrogate}/u.test(value)) throw new TamisError('config', `${name}: expected well-formed Unicode`);
  return value;
}
