/** The console's pages of what is placed by itself once an item of a campaign is out. Comes after: the item's page. */
@NullMarked
package vn.lantoa.web.campaign.action;

import org.jspecify.annotations.NullMarked;
