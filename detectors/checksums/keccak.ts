const ROUNDS = 24;
const LANES = 25;
/** Of Keccak-256: 1088 bits. */
const RATE = 136;
const MASK = (1n << 64n) - 1n;

const [ROUND_CONSTANTS, ROTATIONS, PERMUTATION] = tables();

/** Constants as the specification derives them: a shift register, and the walk of rho and pi. */
function tables(): [bigint[], number[], number[]] {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) constant |= 1n << BigInt((1 << bit) - 1);
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    }
    constants.push(constant);
  }
  const rotations: number[] = [];
  const permutation: number[] = [];
  let [x, y] = [1, 0];
  for (let step = 0; step < ROUNDS; step++) {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    permutation.push(x + 5 * y);
    rotations.push((((step + 1) * (step + 2)) / 2) % 64);
  }
  return [constants, rotations, permutation];
}

function rotate(lane: bigint, by: number): bigint {
  return by === 0 ? lane : ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;
}

function permute(state: bigint[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    const columns = Array.from(
      { length: 5 },
      (_, x) => state[x]! ^ state[x + 5]! ^ state[x + 10]! ^ state[x + 15]! ^ state[x + 20]!,
    );
    for (let x = 0; x < 5; x++) {
      const mix = columns[(x + 4) % 5]! ^ rotate(columns[(x + 1) % 5]!, 1);
      for (let y = 0; y < LANES; y += 5) state[x + y] = state[x + y]! ^ mix;
    }
    let moved = state[1]!;
    for (let step = 0; step < ROUNDS; step++) {
      const target = PERMUTATION[step]!;
      const next = state[target]!;
      state[target] = rotate(moved, ROTATIONS[step]!);
      moved = next;
    }
    for (let y = 0; y < LANES; y += 5) {
      const row = state.slice(y, y + 5);
      for (let x = 0; x < 5; x++) state[x + y] = row[x]! ^ (~row[(x + 1) % 5]! & MASK & row[(x + 2) % 5]!);
    }
    state[0] = state[0]! ^ ROUND_CONSTANTS[round]!;
  }
}

/**
 * Keccak-256 as Ethereum and Monero use it: the padding of the submission (0x01), not that of SHA-3.
 *
 * @see https://keccak.team/files/Keccak-reference-3.0.pdf
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / RATE) + 1) * RATE);
  padded.set(message);
  padded[message.length] = 1;
  padded[padded.length - 1]! |= 0x80;
  const state: bigint[] = new Array(LANES).fill(0n);
  for (let block = 0; block < padded.length; block += RATE) {
    const view = new DataView(padded.buffer, block, RATE);
    for (let lane = 0; lane < RATE / 8; lane++)
      state[lane] = state[lane]! ^ view.getBigUint64(lane * 8, true);
    permute(state);
  }
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  for (let lane = 0; lane < 4; lane++) view.setBigUint64(lane * 8, state[lane]!, true);
  return digest;
}
