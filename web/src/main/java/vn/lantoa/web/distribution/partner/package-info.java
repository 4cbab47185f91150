/**
 * Owns: partners in the console and in the API: terms, contacts, entitlements, tokens. Comes after: web.organisation,
 * web.asset. Hands over by: pages and addresses.
 */
@NullMarked
package vn.lantoa.web.distribution.partner;

import org.jspecify.annotations.NullMarked;
