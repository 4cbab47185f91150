/**
 * Owns: the kit for posting an item on social networks, and the record of posts. Comes after: campaign.plan and the
 * public pages of campaigns. Hands over by: captions within each network's limits, and short addresses whose visits are
 * counted.
 */
@NullMarked
package vn.lantoa.campaign.social;

import org.jspecify.annotations.NullMarked;
