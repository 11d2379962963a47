import type { Counts } from '../core/outcome.js';

/** Rows of a table that are shown before the rest is only counted. */
const MAX_ROWS = 12;

/**
 * The short account of a run that is printed at its end.
 *
 * @param formatCount how numbers are written
 */
export function summaryLines(counts: Counts, formatCount: (count: number) => string): string[] {
  const { recordsIn, kept, dropped, rejected, changed, segmentsDropped } = counts;
  const lines = [
    `${formatCount(recordsIn)} records in = ${formatCount(kept)} kept (${formatCount(changed)} changed)` +
      ` + ${formatCount(dropped)} dropped + ${formatCount(rejected)} rejected`,
  ];
  if (segmentsDropped > 0) lines.push(`${formatCount(segmentsDropped)} turns or paragraphs dropped`);
  lines.push(...table('findings', counts.findings, formatCount));
  lines.push(...table('dropped for', counts.dropReasons, formatCount));
  lines.push(...table('rejected for', counts.rejectReasons, formatCount));
  const unmapped = Object.keys(counts.unmapped).sort();
  if (unmapped.length > 0) {
    const shown = unmapped.slice(0, MAX_ROWS).join(', ');
    const more = unmapped.length - MAX_ROWS;
    lines.push(`fields without a rule, scanned as text: ${shown}${more > 0 ? ` and ${more} more` : ''}`);
  }
  return lines;
}

function table(title: string, counts: Record<string, number>, format: (count: number) => string): string[] {
  const rows = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows
    .slice(0, MAX_ROWS)
    .map(([name, count]) => `  ${name.padEnd(width)}  ${format(count).padStart(9)}`);
  const more = rows.length - MAX_ROWS;
  return [`${title}:`, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}
