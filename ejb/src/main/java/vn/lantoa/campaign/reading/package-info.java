/**
 * Owns: officers' views of campaigns, live pages, rehearsals, public pages, reminders, and pauses. Comes after:
 * campaign.plan and campaign.action. Hands over by: views and notices.
 */
@NullMarked
package vn.lantoa.campaign.reading;

import org.jspecify.annotations.NullMarked;
