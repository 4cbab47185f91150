/**
 * Owns: authentication of requests (session cookie or bearer token), the sign-in pages and the CSRF check. Comes after:
 * page. Hands over by: {@link vn.lantoa.web.request.CurrentActor}.
 */
@NullMarked
package vn.lantoa.web.signin;

import org.jspecify.annotations.NullMarked;
