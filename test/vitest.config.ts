import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const patience = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  test: {
    globalSetup: 'test/support/build-once.ts',
    // A third of a test's time is waiting: for another process, a browser, a clock.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    projects: [
      {
        test: {
          ...patience,
          name: 'parts',
          include: ['test/{unit,golden,house}/**/*.test.ts'],
          // Files share their process and what it has loaded: they are done before as many processes have started.
          isolate: false,
        },
      },
      // Nor is the preview loaded, and a browser opened, for each file.
      { test: { ...patience, name: 'whole', include: ['test/{cli,contract,web}/**/*.test.ts'], isolate: false } },
    ],
  },
})
