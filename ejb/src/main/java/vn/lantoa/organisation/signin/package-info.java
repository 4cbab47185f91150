/**
 * Owns: sign-in sessions, which are stored in the database and not in the container. Comes after:
 * organisation.password. Hands over by: the officer of a session.
 */
@NullMarked
package vn.lantoa.organisation.signin;

import org.jspecify.annotations.NullMarked;
