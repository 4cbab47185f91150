/**
 * Owns: the public side of an announced campaign: its page, its feed, its press kit. Comes after: announcements. Hands
 * over by: what has come out, as it stands at the instant of asking.
 */
@NullMarked
package vn.lantoa.campaign.page;

import org.jspecify.annotations.NullMarked;
