import { withBrazeStub } from '../stub/braze-stub.mjs';

const readers = [{ id: 'reader-1' }, { id: 'reader-2' }];
const articles = [
  { title: 'Tides', summary: 'Why the harbour rebuilt its gates.' },
  { title: 'Bread', summary: 'A baker moves house.' },
];

await withBrazeStub(async () => {
  const { recordDigest, scheduleDigest } = await import('./digest-job.mjs');
  await scheduleDigest(readers, articles);
  await recordDigest(readers, '2027-18');
});
