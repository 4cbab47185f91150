/** Owns: the idempotency keys of API requests: reads them from the header, and repeats kept answers. */
@NullMarked
package vn.lantoa.web.idempotency;

import org.jspecify.annotations.NullMarked;
