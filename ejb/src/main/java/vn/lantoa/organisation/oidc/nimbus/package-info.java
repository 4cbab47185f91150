/**
 * Owns: OpenID Connect by Nimbus' SDK. Comes after: organisation.oidc. Hands over by: the bean behind {@link
 * vn.lantoa.organisation.oidc.IdentityProvider}.
 */
@NullMarked
package vn.lantoa.organisation.oidc.nimbus;

import org.jspecify.annotations.NullMarked;
