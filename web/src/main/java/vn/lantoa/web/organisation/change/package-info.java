/**
 * Owns: changes that wait for a second administrator, in the console. Comes after: web.organisation. Hands over by:
 * pages.
 */
@NullMarked
package vn.lantoa.web.organisation.change;

import org.jspecify.annotations.NullMarked;
