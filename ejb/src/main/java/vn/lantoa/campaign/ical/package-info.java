/** Owns: the computation of recurring days. Comes after: nothing. Hands over by: days. */
@NullMarked
package vn.lantoa.campaign.ical;

import org.jspecify.annotations.NullMarked;
