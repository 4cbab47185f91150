/** The console's pages of scheduled actions of an item. Comes after: the item's page. */
@NullMarked
package vn.lantoa.web.campaign.action;

import org.jspecify.annotations.NullMarked;
