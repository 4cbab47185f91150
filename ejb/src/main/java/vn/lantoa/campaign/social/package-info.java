/**
 * Owns: the kit of officers for posting an item on social networks, and the record of posts. Comes after: the plan and
 * what everyone is told of a campaign. Hands over by: captions within each network's limits, and short addresses that
 * are counted.
 */
@NullMarked
package vn.lantoa.campaign.social;

import org.jspecify.annotations.NullMarked;
