import type { ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = {
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, pool: 'forks' },
};
export default config;
