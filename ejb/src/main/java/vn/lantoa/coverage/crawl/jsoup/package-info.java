/**
 * Owns: the parsing of portal pages for the crawler, by jsoup. Comes after: coverage.crawl. Hands over by:
 * {@link vn.lantoa.coverage.PortalDocument}.
 */
@NullMarked
package vn.lantoa.coverage.crawl.jsoup;

import org.jspecify.annotations.NullMarked;
