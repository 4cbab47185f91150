/** The release and the withdrawal of many at once: a preview that names the receivers, and a hold in which it can be called off. */
@NullMarked
package vn.lantoa.web.release.many;

import org.jspecify.annotations.NullMarked;
