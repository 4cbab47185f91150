/**
 * Owns: events of campaigns, which are items without a release: launches, seminars, trainings, contests and conferences.
 * Comes after: the plans of campaigns. Hands over by: events that can be read, and recorded as uses of their organisers.
 */
@NullMarked
package vn.lantoa.campaign.event;

import org.jspecify.annotations.NullMarked;
