/**
 * Owns: by which day agencies are to have made what they were asked for, reminding them, and what else officers are
 * told of campaigns, in the console and by letter. Comes after: the plan and the actions. Hands over by: the event
 * {@link vn.lantoa.campaign.reminder.AssignmentReminded}, and notices.
 */
@NullMarked
package vn.lantoa.campaign.reminder;

import org.jspecify.annotations.NullMarked;
