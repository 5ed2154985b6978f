import type { Answer, Asked, Reply, Topic } from '../analysis/protocol.js';

/** Asks the worker. */
export interface AnalysisClient {
  /** Rejects when the worker cannot answer, or could not be started. */
  ask<T extends Topic>(topic: T, asked: Asked<T>): Promise<Answer<T>>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker at an address of this site. */
export function createAnalysisClient(address: string): AnalysisClient {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | undefined;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('error' in data) reject?.(new Error(data.error));
    else resolve?.(data.answer as never);
  };
  worker.onerror = (event) => {
    broken = new Error(event.message === '' ? 'The analysis could not be loaded.' : event.message);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  return {
    ask: (topic, parameters) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, topic, asked: parameters });
      }),
    stop: () => {
      worker.terminate();
    },
  };
}
