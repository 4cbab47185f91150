/**
 * Owns: campaigns as officers see them, live, in a rehearsal and in public, their reminders, and their halts. Comes
 * after: the plan and its scheduled actions. Hands over by: views and notices.
 */
@NullMarked
package vn.lantoa.campaign.reading;

import org.jspecify.annotations.NullMarked;
