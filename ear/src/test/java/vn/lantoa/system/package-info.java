/**
 * Owns: tests of the whole product over HTTP, as a user, a partner or an operator uses it. Comes after: the EAR on the
 * assembled server, with a real database and a real store. Hands over by: nothing; tests start with
 * {@link vn.lantoa.system.TheProduct}.
 */
@NullMarked
package vn.lantoa.system;

import org.jspecify.annotations.NullMarked;
