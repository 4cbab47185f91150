/**
 * Owns: by which day agencies are to have made what they were asked for, and reminding them. Comes after: the plan. Hands over
 * by: the event {@link vn.lantoa.campaign.reminder.AssignmentReminded}.
 */
@NullMarked
package vn.lantoa.campaign.reminder;

import org.jspecify.annotations.NullMarked;
