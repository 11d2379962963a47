const BYTES: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

// Case is spelt out because JSON Schema patterns have no flags.
export const SIZE: RegExp = /^[0-9]{1,12} ?(?:[kKmMgG]?[iI]?[bB])$/;
export const DURATION: RegExp = /^[0-9]{1,9} ?(?:ms|s|min)$/;

/** Bytes of `16MiB`, or NaN when it is no size. */
export function bytesOf(text: string): number {
  return measure(text, BYTES);
}

/** Milliseconds of `30s`, or NaN when it is no duration. */
export function millisecondsOf(text: string): number {
  return measure(text, MILLISECONDS);
}

function measure(text: string, units: Readonly<Record<string, number>>): number {
  const [, amount = '', unit = ''] = /^([0-9]+) ?([a-z]+)$/i.exec(text) ?? [];
  return Number(amount || Number.NaN) * (units[unit.toLowerCase()] ?? Number.NaN);
}
