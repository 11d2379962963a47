import { ENTITY_TYPES, type EntityKind } from '../core/entity.js';
import type { Action, FieldRule } from '../core/policy.js';
import { IDENTIFIER_FIELDS } from './identifiers.js';
import type { PolicyLayer } from './layer.js';

export const PROFILE_NAMES = ['chat', 'web'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Starting point when nobody names a profile. */
export const DEFAULT_PROFILE: ProfileName = 'chat';

/** A layer that says everything, so that whatever is put on top of it is complete. */
export type Profile = {
  readonly [K in Exclude<keyof PolicyLayer, 'profile'>]-?: Everything<NonNullable<PolicyLayer[K]>>;
};
type Everything<T> = T extends readonly unknown[] | string | number
  ? T
  : { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** One action for all entity types of a kind. A link without personal parts is of the first: see PERSONAL_URL. */
function actionOf(kind: EntityKind, action: Action): Record<string, { readonly action: Action }> {
  return Object.fromEntries(
    ENTITY_TYPES.filter((type) => type.kind === kind).map(({ name }) => [name, { action }]),
  );
}

/**
 * An organisation's own conversation logs.
 *
 * Scope `conversation`: pseudonyms that are equal only within one conversation are the smallest set that
 * still lets a model learn who says what (EDPB 01/2025, 115-121). They differ from one conversation to the
 * next, so nobody's history can be put together.
 */
const chat: Profile = {
  domain: 'default',
  recipient: 'internal',
  epoch: '1',
  scope: { level: 'conversation', reason: '', id: '' },
  style: 'token',
  threshold: 0.5,
  // Also that of e-mail, phone, IP and MAC addresses and of personal links: only exceptions stand below.
  action: 'pseudonymise',
  entities: {
    // Companies and public places are no persons; a secret is never needed again, not even as the same one.
    ...actionOf('not-personal', 'keep'),
    ...actionOf('secret', 'redact'),
    // Nobody needs to know that a card was used twice: no pseudonym where no link is needed (71, 98).
    CREDIT_CARD: { action: 'redact' },
    // Text that looks like a pseudonym but is none of this key's: forged, or of an older key. Never let through.
    TOKEN: { action: 'pseudonymise', threshold: 0 },
  },
  fields: IDENTIFIER_FIELDS,
  shape: 'auto',
  // The countries of the eight main languages first; the first region in which a number is valid counts.
  regions: ['FR', 'DE', 'ES', 'IT', 'GB', 'NL', 'PL', 'PT', 'BE', 'CH', 'AT', 'IE', 'LU', 'US', 'CA'],
  detectors: { disable: {}, modules: [], custom: [] },
  lists: { allow: {}, deny: [] },
  limits: { recordBytes: 16 * 2 ** 20, depth: 1000, timeoutMs: 30_000 },
};

/** Who wrote a page. In chat logs `author` is more often an object or a role, and the shapes know it. */
const BYLINES: readonly FieldRule[] = ['author', 'byline'].map((name) => ({
  path: `**.${name}`,
  role: 'identifier',
  type: 'ID',
}));

/**
 * Scraped text.
 *
 * Scope `record`: the people on a page never spoke to us, so nothing may link one page to the next; the CNIL
 * asks for pseudonyms that are random for each item.
 *
 * Style `token` and not `type`, although `type` would leave no pseudonym at all: within one page the link
 * is what tells two people apart, and only a token lets `tamis find-subject` answer an objection and
 * `tamis rekey` change the key. Where nobody needs either, `style: type` is the better choice.
 */
const web: Profile = {
  ...chat,
  scope: { level: 'record', reason: '', id: '' },
  fields: [...IDENTIFIER_FIELDS, ...BYLINES],
};

export const PROFILES: Readonly<Record<ProfileName, Profile>> = { chat, web };
