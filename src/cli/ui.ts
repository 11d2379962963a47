/**
 * Everything that a person sees, and its rules:
 *
 * - standard output carries data only; messages, progress and summaries go to standard error;
 * - each message starts with `tamis:`, has no capital at its start and no full stop at its end;
 * - a problem is followed by what to do next, on a line that starts with `tamis: hint:`;
 * - with `--log-format json` every message is one JSON object a line: `{"level","message","hint"?}`;
 * - colour on terminals only, and never with NO_COLOR;
 * - no input text, no key.
 */
import { TamisError } from '../core/errors.js';

export type LogFormat = 'text' | 'json';

export interface Ui {
  info(message: string): void;
  warn(message: string, hint?: string): void;
  error(error: unknown): void;
  /** A table or summary that is already laid out; left out in JSON format. */
  block(text: string): void;
  /** Shows a line that the next one overwrites; only on terminals. */
  progress(line: string): void;
  endProgress(): void;
  readonly isQuiet: boolean;
  /** Whether a progress line would be seen. */
  readonly isLive: boolean;
}

export interface UiOptions {
  readonly format: LogFormat;
  readonly quiet: boolean;
  readonly stream?: NodeJS.WriteStream;
}

export function createUi({ format, quiet, stream = process.stderr }: UiOptions): Ui {
  let pending = false;
  const isLive = stream.isTTY === true && format === 'text' && !quiet;
  const line = (text: string): void => {
    if (pending) stream.write('\r\x1b[K');
    pending = false;
    stream.write(`${text}\n`);
  };
  const say = (level: string, message: string, hint?: string): void => {
    if (format === 'json') line(JSON.stringify({ level, message, ...(hint !== undefined && { hint }) }));
    else {
      line(`tamis: ${level === 'info' ? '' : `${level}: `}${message}`);
      if (hint !== undefined) line(`tamis: hint: ${hint}`);
    }
  };
  return {
    isQuiet: quiet,
    isLive,
    info: (message) => {
      if (!quiet) say('info', message);
    },
    warn: (message, hint) => say('warning', message, hint),
    error: (error) => {
      const { message, hint } = presentable(error);
      say('error', message, hint);
    },
    block: (text) => {
      if (!quiet && format === 'text') for (const row of text.split('\n')) line(`tamis: ${row}`.trimEnd());
    },
    progress: (text) => {
      if (!isLive) return;
      stream.write(`\r\x1b[Ktamis: ${text.slice(0, Math.max(20, (stream.columns ?? 80) - 8))}`);
      pending = true;
    },
    endProgress: () => {
      if (pending) stream.write('\r\x1b[K');
      pending = false;
    },
  };
}

/** A message that is safe to print: errors of libraries may quote the input, so only our own are shown. */
export function presentable(error: unknown): { message: string; hint?: string; exitCode: number } {
  if (error instanceof TamisError) {
    const { message, hint, exitCode } = error;
    return { message, ...(hint !== undefined && { hint }), exitCode };
  }
  const name = error instanceof Error ? error.name : 'unknown error';
  const code = (error as { code?: unknown } | undefined)?.code;
  return {
    message: `internal error (${name}${typeof code === 'string' ? `, ${code}` : ''})`,
    hint: 'set TAMIS_DEBUG=1 to see where it happened, and report it; the trace holds no input text',
    exitCode: 70,
  };
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** `12.3 MB`; decimal units. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

/** `1,234,567`. */
export function formatCount(count: number): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `42s`, `3m05s`, `2h10m`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`;
  return `${Math.floor(whole / 3600)}h${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')}m`;
}

const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2, bold: 1 } as const;

export type Paint = (style: keyof typeof COLOURS, text: string) => string;

/** Colours text for a stream, or leaves it. NO_COLOR: https://no-color.org */
export function paintFor(stream: { isTTY?: boolean }): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const enabled = !NO_COLOR && (forced || (stream.isTTY === true && TERM !== 'dumb'));
  return (style, text) => (enabled ? `\x1b[${COLOURS[style]}m${text}\x1b[0m` : text);
}
