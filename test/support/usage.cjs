// Required before a program (NODE_OPTIONS): notes at its end what it took, one line for each process.
const { appendFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  appendFileSync(process.env.USAGE_FILE, `${JSON.stringify(usage)}\n`);
});
