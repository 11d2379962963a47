/**
 * Address of a cryptocurrency wallet: it names an account whose payments are public.
 *
 * - Base58Check, 25 bytes with a version: Bitcoin, Litecoin, Dogecoin, Dash, TRON, Zcash; XRP with its own alphabet.
 *   Private keys in that form (WIF) and extended keys are found too, the private ones as PRIVATE_KEY.
 * - Bech32 and Bech32m: `bc1...`, `ltc1...`, `addr1...`, `cosmos1...`.
 * - Ethereum and its kin: `0x` and 40 hexadecimal digits; mixed case carries the checksum of EIP-55.
 * - Monero: 95 or 106 characters with a checksum. Solana has none: context is required.
 *
 * Source: BIP 173, BIP 350, EIP-55, the currencies' documentation.
 */
import { canonicalText } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { BITCOIN_ALPHABET, base58, base58Check, RIPPLE_ALPHABET } from '../checksums/base58.js';
import { bech32 } from '../checksums/bech32.js';
import { isGlued } from '../checksums/grouped.js';
import { keccak256 } from '../checksums/keccak.js';

const TYPE = 'CRYPTO';
const TOKEN = /[A-Za-z0-9]{25,120}/y;
const ETHEREUM = /^0x[0-9a-f]{40}$/i;
const BECH32 =
  /^(?:bc|tb|bcrt|ltc|tltc|addr|addr_test|stake|cosmos|osmo|terra|celestia|inj|juno|kava|thor|secret|bnb|band|erd|zil|one|age|lnbc|npub|nsec|nprofile)1[02-9ac-hj-np-z]{20,110}$/i;
/** Version bytes of addresses (25 bytes): BTC, LTC, DOGE, DASH, TRON and their test networks. */
const VERSIONS = new Set([
  0, 5, 0x1e, 0x16, 0x30, 0x32, 0x3a, 0x41, 0x4c, 0x10, 0x6f, 0xc4, 0x71, 0x8c, 0x13, 0x3c, 0x26,
]);

/** EIP-55: a letter is a capital where the hash of the lower-case address has a digit of 8 or more. */
function isEip55(hex: string): boolean {
  const hash = keccak256(Buffer.from(hex.toLowerCase(), 'latin1'));
  return [...hex].every((char, at) => {
    const nibble = at % 2 === 0 ? hash[at >> 1]! >> 4 : hash[at >> 1]! & 15;
    return /\d/.test(char) || (char === char.toUpperCase()) === nibble > 7;
  });
}

function ethereum(token: string): number {
  const hex = token.slice(2);
  if (/^(.)\1*$/.test(hex)) return 0;
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return 0.75;
  return isEip55(hex) ? 0.95 : 0.4;
}

/** Blocks of 11 characters are 8 bytes; the last 7, 5. The last four bytes are of the Keccak hash of the rest. */
function isMonero(token: string): boolean {
  const bytes: number[] = [];
  for (let at = 0; at < token.length; at += 11) {
    const block = token.slice(at, at + 11);
    const size = { 11: 8, 7: 5 }[block.length];
    const part = base58(block.replace(/^1+/, ''));
    if (size === undefined || part === undefined || part.length > size) return false;
    bytes.push(...new Array<number>(size - part.length).fill(0), ...part);
  }
  const hash = keccak256(Uint8Array.from(bytes.slice(0, -4)));
  return bytes.slice(-4).every((byte, at) => byte === hash[at]);
}

function base58Kind(token: string): [string, number] | undefined {
  if (token.length > 36 && token.length < 50) {
    // Solana: 32 bytes and no checksum.
    const isSolana = token.length > 42 && token.length < 45 && base58(token)?.length === 32;
    return isSolana ? [TYPE, 0.3] : undefined;
  }
  if (token.length === 95 && /^[48]/.test(token)) return isMonero(token) ? [TYPE, 0.95] : undefined;
  if (token.length === 111 && /^[xyzt](?:pub|prv)/.test(token)) {
    return base58Check(token) ? [token.slice(1, 4) === 'prv' ? 'PRIVATE_KEY' : TYPE, 0.95] : undefined;
  }
  if (/^[59KLcT6Q]/.test(token) && token.length > 50 && token.length < 53) {
    const key = base58Check(token);
    return key && (key.length === 33 || key.length === 34) ? ['PRIVATE_KEY', 0.95] : undefined;
  }
  if (token.length > 36) return undefined;
  const payload = base58Check(token, BITCOIN_ALPHABET);
  if (
    payload &&
    ((payload.length === 21 && VERSIONS.has(payload[0]!)) || (payload.length === 22 && payload[0] === 0x1c))
  ) {
    return [TYPE, 0.95];
  }
  if (token.startsWith('r') && base58Check(token, RIPPLE_ALPHABET)?.length === 21) return [TYPE, 0.95];
  return undefined;
}

function detect({ text, at }: Candidate, report: Report): void {
  if (isGlued(text, at)) return;
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) return;
  const token = match[0];
  const end = at + token.length;
  if (/[A-Za-z0-9_]/.test(text.charAt(end))) return;
  if (ETHEREUM.test(token)) {
    const score = ethereum(token);
    if (score > 0) report(at, end, TYPE, score);
    return;
  }
  if (BECH32.test(token)) {
    if (bech32(token)) report(at, end, token.toLowerCase().startsWith('nsec') ? 'PRIVATE_KEY' : TYPE, 0.95);
    return;
  }
  if (/[0OIl]/.test(token)) return;
  const kind = base58Kind(token);
  if (kind) report(at, end, ...kind);
}

export const crypto: Detector = {
  id: 'generic/crypto',
  version: 1,
  description: 'address of a cryptocurrency wallet, by its checksum; private wallet key',
  entityTypes: [TYPE, 'PRIVATE_KEY'],
  source: 'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
  triggers: [{ on: 'code', min: 25 }],
  context: {
    words: {
      en: [
        'wallet',
        'bitcoin',
        'btc',
        'crypto',
        'ethereum',
        'eth',
        'solana',
        'sol',
        'usdt',
        'usdc',
        'blockchain',
        'address',
        'phantom',
        'metamask',
        'ledger',
        'donate',
        'tip',
      ],
      fr: ['portefeuille', 'adresse', 'cryptomonnaie', 'dons'],
      de: ['brieftasche', 'adresse', 'kryptowahrung', 'spende'],
      es: ['billetera', 'monedero', 'dirección', 'criptomoneda'],
      it: ['portafoglio', 'indirizzo', 'criptovaluta'],
      nl: ['portemonnee', 'adres'],
      pl: ['portfel', 'portfela', 'adres', 'kryptowaluta'],
      pt: ['carteira', 'endereço', 'criptomoeda'],
    },
    negative: {
      en: [
        'hash',
        'commit',
        'sha1',
        'sha',
        'digest',
        'tx',
        'txid',
        'transaction',
        'block',
        'checksum',
        'token',
      ],
    },
  },
  examples: {
    match: [
      'send to ⟦16Huruxg3usPuWcSkXex7siENChsE6HUnm⟧, thanks',
      '⟦bc1q8g9k37ayl4fv5t3xju2ypvwjffmqmcv2nvqntx⟧',
      'taproot ⟦bc1p94c3vs4hy6cygqtz0j5lhtpj7hy9xra3jq7vfkczykr30ys6fzqs3kh3lj⟧.',
      '⟦0x52908400098527886E0F7030069857D2E4169EE7⟧ (EIP-55)',
      'XRP: ⟦raHuiuxgsu1PuWcSkXexf15N4U61NaH78m⟧',
      'TRON ⟦TFG7ryLQCdzM4gg5LoJfe2QNGzTBW7PxNC⟧ or DOGE ⟦DAS1QAuKMKmgSWo3V7eWfdsqFLSAb31X6z⟧',
      'my solana wallet: ⟦HWKURC2rEgX95mP3DiGiGZcSeHYwJCwPMwPPy7TViv4⟧',
    ],
    noMatch: [
      'my wallet address is: 16Huruxg3usPuWcSkXex7siENChsE6HUnn',
      'bc1q8g9k37ayl4fv5t3xju2ypvwjffmqmcv2nvqntz',
      '0x0000000000000000000000000000000000000000',
      'commit 52908400098527886e0f7030069857d2e4169ee7',
      'HWKURC2rEgX95mP3DiGiGZcSeHYwJCwPMwPPy7TViv4',
      'x16Huruxg3usPuWcSkXex7siENChsE6HUnm',
    ],
  },
  detect,
  canonical: (value, type) => {
    const text = canonicalText(value);
    // Base58 knows two cases; hexadecimal digits and Bech32 do not.
    return type === TYPE && (ETHEREUM.test(text) || BECH32.test(text)) ? text.toLowerCase() : text;
  },
};
