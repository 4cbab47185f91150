/**
 * Owns: the recall board in the console and the API, and the page behind a recall letter's link. Comes after:
 * web.release. Hands over by: pages and addresses.
 */
@NullMarked
package vn.lantoa.web.distribution.recall;

import org.jspecify.annotations.NullMarked;
