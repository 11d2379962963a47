export { defaultWorkers } from './default-workers.js';
export { type FrameInput, type Oversize, type RunOptions, runFrames } from './run-frames.js';
export { type MakeSieve, serve } from './worker-host.js';
