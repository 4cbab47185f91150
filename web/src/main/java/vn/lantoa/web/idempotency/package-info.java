/** Owns: the idempotency keys of API requests: reads them from the header, and repeats stored responses. */
@NullMarked
package vn.lantoa.web.idempotency;

import org.jspecify.annotations.NullMarked;
