// Loaded into a measured process with `--require`: writes what it used to BENCH_USAGE when it exits.
// CommonJS, because it loads faster than a module and its cost is part of what is measured.
const { isMainThread } = require('node:worker_threads');
const { readFileSync, writeFileSync } = require('node:fs');

const path = process.env.BENCH_USAGE;
if (isMainThread && path) {
  process.on('exit', (code) => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    let rssKb = maxRSS;
    try {
      // On Linux maxRSS also counts the parent before exec; VmHWM is the process alone.
      rssKb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? maxRSS);
    } catch {}
    // User and system time of the whole process, worker threads included.
    writeFileSync(path, JSON.stringify({ code, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, rssKb }));
  });
}
