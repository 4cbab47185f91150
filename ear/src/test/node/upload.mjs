// Uploads one file by tus-js-client, as a program on an officer's machine does: an unfinished upload is remembered in a
// file, and the next run resumes it. Prints a line for each event.
import { createReadStream } from 'node:fs';
import * as tus from 'tus-js-client';

const [endpoint, authorization, asset, path, memory] = process.argv.slice(2);
const say = (word, value) => console.log(`${word} ${value}`);

const upload = new tus.Upload(createReadStream(path), {
  endpoint,
  headers: { Authorization: authorization },
  metadata: { filename: 'phim.mp4', filetype: 'video/mp4', asset, role: 'master' },
  chunkSize: 16 * 1024 * 1024,
  retryDelays: [1000, 3000, 5000, 10000, 10000],
  urlStorage: new tus.FileUrlStorage(memory),
  removeFingerprintOnSuccess: true,
  onBeforeRequest: request => {
    if (request.getMethod() === 'PATCH') say('from', request.getHeader('Upload-Offset'));
  },
  onShouldRetry: error => [409, 423].includes(error.originalResponse?.getStatus()),
  onChunkComplete: (size, accepted) => say('accepted', accepted),
  onError: error => {
    console.error(error.message);
    process.exit(1);
  },
  onSuccess: () => say('done', upload.url),
});

const former = await upload.findPreviousUploads();
if (former.length > 0) upload.resumeFromPreviousUpload(former[0]);
upload.start();
