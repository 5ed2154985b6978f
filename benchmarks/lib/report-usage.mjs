// Loaded before a program: tells on file descriptor 3, when it ends, what it took.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ memory: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});
