/**
 * Owns: browser sessions of partners, opened with their tokens. Comes after: organisation.token. Hands over by: the
 * partner of a cookie.
 */
@NullMarked
package vn.lantoa.organisation.partnersession;

import org.jspecify.annotations.NullMarked;
