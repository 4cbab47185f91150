/**
 * Owns: sign-in by an identity provider (OpenID Connect), and which of its accounts leads to which officer. Comes after:
 * organisation.signin. Hands over by: a session of the officer; roles stay the hub's.
 */
@NullMarked
package vn.lantoa.organisation.oidc;

import org.jspecify.annotations.NullMarked;
