import type { ExtractWorker } from '../../extract/ask-worker.ts';
import { workerAddress } from '../document/worker-address.ts';

export const makeExtractWorker = (): ExtractWorker => new Worker(workerAddress('reader'), { type: 'module' });
