import type { Detector } from '../src/core/detector.js';
import { nir } from './fr/nir.js';
import { nino } from './gb/nino.js';
import { creditCard } from './generic/credit-card.js';
import { email } from './generic/email.js';
import { iban } from './generic/iban.js';
import { ip } from './generic/ip.js';
import { mac } from './generic/mac.js';
import { DEFAULT_REGIONS, phoneDetector } from './generic/phone.js';
import { url } from './generic/url.js';
import { ssn } from './us/ssn.js';

/** What the policy tells detectors when they are made. */
export interface DetectorOptions {
  /** ISO 3166-1 regions in which a phone number without a country code is looked up, in this order. */
  readonly regions: readonly string[];
}

/** Every shipped detector, one line each, in the order in which they are listed to the user. */
export function makeDetectors({ regions }: DetectorOptions): readonly Detector[] {
  return [email, phoneDetector(regions), url, ip, mac, iban, creditCard, nir, nino, ssn];
}

/** The shipped detectors as the profiles have them. */
export const detectors: readonly Detector[] = makeDetectors({ regions: DEFAULT_REGIONS });
