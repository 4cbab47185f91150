/**
 * Owns: campaigns that run in memory alone, on a clock that is at their end in a moment, and what was found. Comes after:
 * readiness, whose rules it asks at every moment. Hands over by: {@link vn.lantoa.campaign.rehearsal.RehearsalReport}.
 */
@NullMarked
package vn.lantoa.campaign.rehearsal;

import org.jspecify.annotations.NullMarked;
