import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // By itself Vitest leaves one core to others, which on a machine of two is half of it.
    maxWorkers: '100%',
    // A machine that does other work besides is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A loop over a list that came out empty is no proof.
    expect: { requireAssertions: true },
  },
});
