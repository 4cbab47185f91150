/** Owns: counting partners' requests. Comes after: web.signin. Hands over by: the use case that counts. */
@NullMarked
package vn.lantoa.web.distribution.usage;

import org.jspecify.annotations.NullMarked;
