/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median with its spread.
 * @param {readonly number[]} values
 */
export function summary(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/**
 * Least squares line through points, and how far the worst point lies from it.
 * @param {readonly { x: number, y: number }[]} points
 */
export function leastSquares(points) {
  const n = points.length;
  const mx = points.reduce((sum, { x }) => sum + x, 0) / n;
  const my = points.reduce((sum, { y }) => sum + y, 0) / n;
  const slope =
    points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) /
    points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const offset = my - slope * mx;
  return {
    slope,
    offset,
    residual: (/** @type {{ x: number, y: number }} */ { x, y }) => y - (offset + slope * x),
  };
}
