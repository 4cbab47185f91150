/**
 * Owns: the recall board in the console and in the API, and the page a letter's link leads to. Comes after: web.release.
 * Hands over by: pages and addresses.
 */
@NullMarked
package vn.lantoa.web.distribution.recall;

import org.jspecify.annotations.NullMarked;
