import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/checks/**'],
          testTimeout: 60_000,
          // A worker keeps what it has loaded: most files need the same modules, and no test changes
          // them.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/checks/**/*.test.ts'],
          globalSetup: ['src/checks/site-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file starts browsers of its own; two at a time are enough for a small machine.
          maxWorkers: 2,
        },
      },
    ],
  },
});
