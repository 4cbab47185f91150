/**
 * Owns: OpenID Connect with the Nimbus SDK. Comes after: organisation.signin. Hands over by: the implementation of
 * {@link vn.lantoa.organisation.signin.IdentityProvider}.
 */
@NullMarked
package vn.lantoa.organisation.oidc.nimbus;

import org.jspecify.annotations.NullMarked;
