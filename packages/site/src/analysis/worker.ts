import { createAnswers } from './answer.js';
import { fetchGenerated } from './fetch-generated.js';
import { withFiles } from './generated-files.js';
import type { Question, Reply } from './protocol.js';

const answers = createAnswers();
/** One question after the other: two at a time would take each other's files for their own. */
let last: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Question>) => {
  last = last.then(() => reply(data));
};

async function reply({ id, topic, asked }: Question): Promise<void> {
  const ask = () => answers.answer(topic, asked);
  const message = await withFiles(ask, fetchGenerated, answers.forget).then(
    (answer): Reply => ({ id, answer }),
    (error: unknown): Reply => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  self.postMessage(message);
}
