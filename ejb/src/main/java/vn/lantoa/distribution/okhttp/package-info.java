/**
 * Owns: the way out by OkHttp. Comes after: distribution.delivery. Hands over by: the bean behind {@link
 * vn.lantoa.distribution.delivery.OutwardHttp}.
 */
@NullMarked
package vn.lantoa.distribution.okhttp;

import org.jspecify.annotations.NullMarked;
