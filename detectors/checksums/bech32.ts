const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

/**
 * Checksum of Bech32 (BIP 173) or Bech32m (BIP 350): of a text in one case, `prefix1data`, the last six characters
 * are the checksum. SegWit addresses (`bc`, `tb`, `ltc`) must use Bech32m from version 1 on, and be 42 or 62 long.
 */
export function bech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower !== text && text.toUpperCase() !== text) return false;
  const one = lower.lastIndexOf('1');
  if (one < 1 || one + 7 > lower.length || lower.length > 120) return false;
  const prefix = lower.slice(0, one);
  const values: number[] = [];
  for (const char of prefix) values.push(char.charCodeAt(0) >> 5);
  values.push(0);
  for (const char of prefix) values.push(char.charCodeAt(0) & 31);
  for (const char of lower.slice(one + 1)) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return false;
    values.push(value);
  }
  const sum = polymod(values);
  if (sum !== BECH32 && sum !== BECH32M) return false;
  if (!/^(?:bc|tb|bcrt|ltc|tltc)$/.test(prefix)) return true;
  return (sum === BECH32) === (lower[one + 1] === 'q');
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >>> bit) & 1) sum ^= GENERATOR[bit]!;
  }
  return sum;
}
