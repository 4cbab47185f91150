/**
 * Owns: what a partner brings to people itself, by telephone, loudspeaker or radio. Comes after: organisation.partner. Hands
 * over by: reads of who has an outlet.
 */
@NullMarked
package vn.lantoa.organisation.outlet;

import org.jspecify.annotations.NullMarked;
