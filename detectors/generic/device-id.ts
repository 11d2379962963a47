/**
 * UUID of a person, account, session or device, beside a word that says so: advertising identifiers (IDFA, GAID),
 * installation and device identifiers (DEVICE_ID), users, customers, sessions (UUID).
 *
 * A UUID alone says nothing: records, traces and files have them as well. 32 hexadecimal digits in groups of 8-4-4-4-12;
 * nil and max (all 0 or F) are nobody's.
 *
 * Source: RFC 9562; Apple, ASIdentifierManager; Google, advertising ID.
 */
import { canonicalText } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isGlued } from '../checksums/grouped.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iy;
const LENGTH = 36;
/** Units before the last group, which is the mixed token that triggers. */
const AHEAD = 24;
/** Android's SSAID and similar: 16 hexadecimal digits behind their names. */
const DEVICE_WORDS =
  /\b(?:idfa|idfv|gaid|aaid|adid|ifa|advertising|android|device|handset|hardware|machine|installation|install|vendor|oaid|udid|appareil|ger[äa]te?|dispositivo|apparaat|urz[ąa]dzeni\w{1,3}|aparelho)/i;
/** Units before the value in which the kind is looked for. */
const NEAR = 40;

function detect({ text, at, field }: Candidate, report: Report): void {
  const start = at - AHEAD;
  if (start < 0 || isGlued(text, start)) return;
  UUID.lastIndex = start;
  if (!UUID.test(text)) return;
  const end = start + LENGTH;
  if (/[A-Za-z0-9-]/.test(text.charAt(end)) || text.charAt(start - 1) === '-') return;
  const value = text.slice(start, end);
  if (/^[0-]+$|^[f-]+$/i.test(value)) return;
  const near = `${field} ${text.slice(Math.max(0, start - NEAR), start)}`;
  report(start, end, DEVICE_WORDS.test(near) ? 'DEVICE_ID' : 'UUID', 0.4);
}

export const deviceId: Detector = {
  id: 'generic/device-id',
  version: 1,
  description: 'UUID of a device, user, account or session, beside a word that says so',
  entityTypes: ['DEVICE_ID', 'UUID'],
  source: 'https://www.rfc-editor.org/rfc/rfc9562',
  // The last group; hardly one in two hundred has no digit or no letter.
  triggers: [{ on: 'code', min: 12, max: 12 }],
  context: {
    words: {
      en: [
        ...[
          'user',
          'users',
          'user id',
          'userid',
          'uid',
          'uuid',
          'session',
          'sessionid',
          'device',
          'deviceid',
          'account',
          'customer',
        ],
        ...[
          'client id',
          'member',
          'patient',
          'visitor',
          'subscriber',
          'profile',
          'person',
          'employee',
          'player',
          'contact',
        ],
        ...[
          'idfa',
          'idfv',
          'gaid',
          'aaid',
          'adid',
          'oaid',
          'udid',
          'advertising',
          'ad id',
          'android id',
          'installation',
        ],
        ...[
          'cookie',
          'tracking id',
          'fingerprint',
          'machine id',
          'hardware',
          'anonymous id',
          'login',
          'token',
        ],
      ],
      fr: ['utilisateur', 'utilisatrice', 'compte', 'appareil', 'cliente', 'abonné', 'identifiant', 'membre'],
      de: [
        'benutzer',
        'nutzer',
        'konto',
        'gerät',
        'geräte',
        'kunde',
        'sitzung',
        'mitglied',
        'benutzerkennung',
      ],
      es: ['usuario', 'usuaria', 'cuenta', 'dispositivo', 'sesión', 'cliente', 'miembro'],
      it: ['utente', 'dispositivo', 'sessione', 'membro'],
      nl: ['gebruiker', 'apparaat', 'klant', 'sessie', 'lid'],
      pl: ['użytkownik*', 'konto', 'konta', 'urządzeni*', 'klient', 'klienta', 'sesja', 'sesji'],
      pt: ['usuário', 'utilizador', 'conta', 'aparelho', 'sessão'],
    },
    required: true,
    before: 48,
    after: 0,
  },
  examples: {
    match: [
      'user_id=⟦3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2c⟧',
      'IDFA: ⟦6D92078A-8246-4BA4-AE5B-76104861E7DC⟧',
      'session ⟦3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2c⟧ expired',
      'Gerät ⟦3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2c⟧',
      'id konta: ⟦3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2c⟧',
    ],
    noMatch: [
      '3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2c',
      'trace 3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2c',
      'user 00000000-0000-0000-0000-000000000000',
      'user 3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b2cff',
      'session a-3f2b8c1e-9d47-4a6b-8e21-7c5d9f0a1b',
    ],
  },
  detect,
  canonical: (value) => canonicalText(value.normalize('NFKC').toLowerCase()),
};
