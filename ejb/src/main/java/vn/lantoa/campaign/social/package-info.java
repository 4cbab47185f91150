/**
 * Owns: what officers need to post an item on social networks, and where they have posted it. Comes after: the plan and what
 * everyone is told of a campaign. Hands over by: captions within each network's limits, and short addresses that are counted.
 */
@NullMarked
package vn.lantoa.campaign.social;

import org.jspecify.annotations.NullMarked;
