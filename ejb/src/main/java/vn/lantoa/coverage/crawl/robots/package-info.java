/**
 * Owns: robots.txt, sitemaps and canonical addresses, by crawler-commons. Comes after: nothing. Hands over by: plain
 * values.
 */
@NullMarked
package vn.lantoa.coverage.crawl.robots;

import org.jspecify.annotations.NullMarked;
