/** Bulletins for loudspeakers and radio: console pages, API and podcast feed. */
@NullMarked
package vn.lantoa.web.bulletin;

import org.jspecify.annotations.NullMarked;
