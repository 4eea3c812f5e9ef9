// For `node --import`: ends a process whose parent died without a chance to end it.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();
