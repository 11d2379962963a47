import { nearest } from './suggest.js';

/** One thing that is wrong with a policy. */
export interface Problem {
  /** Keys as the user writes them in a policy file. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got: string;
  /** What to do about it; follows the semicolon. */
  readonly advice?: string | undefined;
  /** Whether the key itself is wrong, and not its value. */
  readonly atKey?: boolean;
}

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly col: number;
}

const LONGEST = 40;
const MOST = 50;

/** What a value looks like in a message: at most 40 characters of a scalar, and never a key. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? quote(value) : String(value).slice(0, LONGEST);
}

/** A string for a message: cut, in quotes, without anything that could steer a terminal. */
export function quote(text: string): string {
  if (text.includes('tamis-key-')) return 'a key (not shown)';
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return JSON.stringify(cut).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}

export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** `p.yaml:12:5: entities.EMAIL_ADDRES: expected ..., got ...; did you mean ...?`, one line a problem. */
export function formatProblems(
  problems: readonly Problem[],
  name: string | undefined,
  place: (problem: Problem) => Place | undefined,
): string {
  const lines = problems.slice(0, MOST).map((problem) => {
    const at = place(problem);
    const where = [name, at?.line, at?.col].filter((part) => part !== undefined).join(':');
    const path = problem.path.map(showKey).join('.');
    const what = `expected ${problem.expected}, got ${problem.got}`;
    const advice = problem.advice ? `; ${problem.advice}` : '';
    return [where, path, what + advice].filter((part) => part !== '').join(': ');
  });
  if (problems.length > MOST) lines.push(`and ${problems.length - MOST} more problems`);
  return lines.join('\n');
}

function showKey(key: string | number): string {
  return typeof key === 'number' || /^[\w*/-]{1,40}$/.test(key) ? String(key) : quote(key);
}
