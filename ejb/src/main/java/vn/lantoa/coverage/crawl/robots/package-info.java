/**
 * Owns: robots.txt, sitemaps and the one form of an address, by crawler-commons. Comes after: nothing. Hands over by:
 * plain values.
 */
@NullMarked
package vn.lantoa.coverage.crawl.robots;

import org.jspecify.annotations.NullMarked;
