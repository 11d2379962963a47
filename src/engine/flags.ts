/** What the gate saw in a text (assembly/gate.ts). */
export const ESCAPED = 1;
export const NON_ASCII = 2;
/** The text must be decoded and scanned. */
export const TRIGGERED = 4;
