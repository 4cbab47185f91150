/**
 * Owns: partners' sessions in a browser, opened by their token. Comes after: organisation.token. Hands over by: the partner
 * behind a cookie.
 */
@NullMarked
package vn.lantoa.organisation.partnersession;

import org.jspecify.annotations.NullMarked;
