/**
 * Owns: partners and their tokens in the console. Comes after: web.organisation. Hands over by: pages.
 */
@NullMarked
package vn.lantoa.web.organisation.partner;

import org.jspecify.annotations.NullMarked;
