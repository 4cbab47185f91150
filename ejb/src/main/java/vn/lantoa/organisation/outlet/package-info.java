/**
 * Owns: the outlets through which a partner reaches people itself: phone, loudspeaker or radio. Comes after:
 * organisation.partner. Hands over by: reads of which partners have an outlet.
 */
@NullMarked
package vn.lantoa.organisation.outlet;

import org.jspecify.annotations.NullMarked;
