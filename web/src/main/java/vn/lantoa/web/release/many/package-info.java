/** Bulk release and bulk withdrawal: a preview of the recipients, and a hold during which they can be cancelled. */
@NullMarked
package vn.lantoa.web.release.many;

import org.jspecify.annotations.NullMarked;
