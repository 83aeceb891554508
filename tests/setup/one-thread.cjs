/* global process */
/** The reader's threads are started from the built files; what is tested from the sources reads on the thread of the test. */
process.env.ONRECORD_THREADS ??= '1';
