/**
 * Owns: sign-in sessions, which are stored in the database and not in the container, and sign-in by an identity provider
 * (OpenID Connect). Comes after: organisation.partner. Hands over by: the officer of a session.
 */
@NullMarked
package vn.lantoa.organisation.signin;

import org.jspecify.annotations.NullMarked;
