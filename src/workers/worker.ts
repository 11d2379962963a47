import { assembleSieve } from './assemble.js';
import { serve } from './worker-host.js';

await serve(async (config) => {
  const sieve = await assembleSieve(config);
  config.rootKey.fill(0); // this thread's own copy; what is needed has been derived from it
  return sieve;
});
