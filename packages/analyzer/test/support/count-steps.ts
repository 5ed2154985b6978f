import { Session } from 'node:inspector/promises';

/**
 * How often functions of the analyzer and of the compiled schemas are called while `work` runs: the same on every machine,
 * busy or not.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  try {
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const counts = result
      .filter(({ url }) => OWN_SOURCES.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    await session.post('Profiler.disable');
    session.disconnect();
  }
}

const OWN_SOURCES = /[\\/]packages[\\/](?:analyzer[\\/]src|schemas[\\/](?:src|generated|dist))[\\/]/;
