import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          // What looks at built sites; benches beside it are tested without one.
          exclude: ['src/checks/*.test.ts'],
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
          include: ['src/checks/*.test.ts'],
          globalSetup: ['src/checks/site-setup.ts'],
          // For what never ends: a busy machine may take its time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // The browsers of a worker are shared by its files; two at a time are enough for a small
          // machine.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
