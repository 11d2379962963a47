/**
 * For the `validate` of plates: with spaces in it a value must be in capitals, because `el 15 de` has the shape of one.
 * Undefined: nothing speaks against it.
 */
export function capitalsIfSpaced(value: string): boolean | undefined {
  return value.includes(' ') && value !== value.toUpperCase() ? false : undefined;
}
