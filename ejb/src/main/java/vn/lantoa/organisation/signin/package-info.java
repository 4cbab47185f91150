/**
 * Owns: sign-in sessions, which are rows and not container state. Comes after: organisation.password. Hands over by: the
 * officer behind a session.
 */
@NullMarked
package vn.lantoa.organisation.signin;

import org.jspecify.annotations.NullMarked;
