/**
 * Owns: sign-in by an identity provider (OpenID Connect), and the binding of its accounts to officers. Comes after:
 * organisation.signin. Hands over by: a session of the officer; roles stay in the hub.
 */
@NullMarked
package vn.lantoa.organisation.oidc;

import org.jspecify.annotations.NullMarked;
