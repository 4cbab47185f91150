/** Passwords, second factors and passkeys of officers, limits on failed attempts, and step-up. */
@NullMarked
package vn.lantoa.organisation.credential;

import org.jspecify.annotations.NullMarked;
