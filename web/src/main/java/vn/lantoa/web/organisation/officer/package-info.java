/**
 * Owns: officers, their roles and deputies in the console. Comes after: web.organisation. Hands over by: pages.
 */
@NullMarked
package vn.lantoa.web.organisation.officer;

import org.jspecify.annotations.NullMarked;
