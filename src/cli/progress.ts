import type { Progress } from './job.js';
import { formatBytes, formatSeconds, type Ui } from './ui.js';

/** Milliseconds between two looks of the progress line. */
const EVERY = 200;

/** Returns a function that shows how far a job is, with rate and time left, at most five times a second. */
export function progressLine(ui: Ui): (state: Progress) => void {
  if (!ui.isLive) return () => undefined;
  const started = performance.now();
  let shown = 0;
  return ({ inputs, inputsDone, bytes, totalBytes }) => {
    const now = performance.now();
    if (now - shown < EVERY) return;
    shown = now;
    const seconds = (now - started) / 1000;
    const rate = bytes / Math.max(seconds, 0.001);
    const parts = [`${formatBytes(bytes)}`, `${formatBytes(rate)}/s`];
    if (totalBytes !== undefined && totalBytes > 0) {
      parts[0] = `${formatBytes(bytes)} of ${formatBytes(totalBytes)}`;
      parts.push(
        `${Math.floor((100 * bytes) / totalBytes)} %`,
        `${formatSeconds((totalBytes - bytes) / rate)} left`,
      );
    }
    if (inputs > 1) parts.unshift(`file ${inputsDone + 1} of ${inputs}`);
    ui.progress(parts.join(', '));
  };
}
