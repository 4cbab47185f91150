/** Bulletins for loudspeakers and radio, for people, for programs and for podcast readers. */
@NullMarked
package vn.lantoa.web.bulletin;

import org.jspecify.annotations.NullMarked;
