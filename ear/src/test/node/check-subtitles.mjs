// Lists for each file of subtitles the numbers of cues and errors that the parser of the W3C's WebVTT draft finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { WebVTTParser } = require('webvtt-parser');
const entities = require('webvtt-parser/html-entities.json');
for (const file of process.argv.slice(2)) {
  const { cues, errors } = new WebVTTParser(entities).parse(readFileSync(file, 'utf8'), 'subtitles');
  for (const error of errors) console.error(file, error);
  console.log(`${file}: ${cues.length} cues, ${errors.length} errors`);
}
