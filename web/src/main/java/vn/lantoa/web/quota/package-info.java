/**
 * Owns: how much one network may ask for without signing in. Comes after: web.signin. Hands over by: 429 with
 * {@code Retry-After}.
 */
@NullMarked
package vn.lantoa.web.quota;

import org.jspecify.annotations.NullMarked;
