/** Owns: captures of pages in the WARC format (ISO 28500), by jwarc. Comes after: coverage.crawl. Hands over by: files. */
@NullMarked
package vn.lantoa.coverage.crawl.warc;

import org.jspecify.annotations.NullMarked;
