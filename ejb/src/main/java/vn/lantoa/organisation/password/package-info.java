/**
 * Owns: passwords as slow hashes, one-time links, the first administrator. Comes after: organisation.officer. Hands
 * over by: the password check for sign-in.
 */
@NullMarked
package vn.lantoa.organisation.password;

import org.jspecify.annotations.NullMarked;
