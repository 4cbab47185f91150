/** The console's pages of an item's scheduled actions. Comes after: the item's page. */
@NullMarked
package vn.lantoa.web.campaign.action;

import org.jspecify.annotations.NullMarked;
