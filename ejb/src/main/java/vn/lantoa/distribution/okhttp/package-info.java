/**
 * Owns: outbound requests by OkHttp. Comes after: distribution.delivery. Hands over by: the implementation of
 * {@link vn.lantoa.distribution.delivery.OutwardHttp}.
 */
@NullMarked
package vn.lantoa.distribution.okhttp;

import org.jspecify.annotations.NullMarked;
