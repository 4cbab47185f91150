/**
 * Owns: the outlets by which a partner brings things to people itself: telephone, loudspeaker or radio. Comes after:
 * organisation.partner. Hands over by: reads of who has an outlet.
 */
@NullMarked
package vn.lantoa.organisation.outlet;

import org.jspecify.annotations.NullMarked;
