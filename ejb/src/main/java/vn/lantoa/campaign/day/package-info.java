/**
 * Owns: the days of the year that the plan names. Comes after: organisation. Hands over by: {@link
 * vn.lantoa.campaign.day.PlanDay}.
 */
@NullMarked
package vn.lantoa.campaign.day;

import org.jspecify.annotations.NullMarked;
