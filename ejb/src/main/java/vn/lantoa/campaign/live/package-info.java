/**
 * Owns: how a day of campaigns goes, while it goes. Comes after: the plan, the releases and what partners were told of them.
 * Hands over by: a board.
 */
@NullMarked
package vn.lantoa.campaign.live;

import org.jspecify.annotations.NullMarked;
