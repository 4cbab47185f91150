/**
 * Owns: the live view of a day of campaigns. Comes after: the plan, the releases and what partners were told of them.
 * Hands over by: a board.
 */
@NullMarked
package vn.lantoa.campaign.live;

import org.jspecify.annotations.NullMarked;
