export function sequenceLength(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Value of the four hexadecimal digits at `at`, or -1. */
export function hex4(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = hexValue(bytes[i]!);
    if (digit < 0) return -1;
    value = (value << 4) | digit;
  }
  return value;
}

/** Value of an ASCII hexadecimal digit, or -1 (also for a byte beyond the end). */
export function hexValue(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 0x20;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
