/** What the API does of the keys of requests: it takes them from the header, and keeps answers for those who ask again. */
@NullMarked
package vn.lantoa.web.idempotency;

import org.jspecify.annotations.NullMarked;
