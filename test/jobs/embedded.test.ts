import { createEmbeddedJobs } from '../../ingest/jobs/embedded.ts';
import { jobsContract } from './contract.ts';

jobsContract('one process', async (work, hooks = {}) =>
  createEmbeddedJobs({
    ...{ work, busyPause: 10, ...hooks },
    onError: (error) => {
      throw error;
    },
  }),
);
