/**
 * Owns: published reports in the API and in the console. Comes after: web.asset. Hands over by: pages and addresses.
 */
@NullMarked
package vn.lantoa.web.distribution.published;

import org.jspecify.annotations.NullMarked;
