/** Items of a campaign for officers' programs: one added, one read. Comes after: the campaign's own surfaces. */
@NullMarked
package vn.lantoa.web.campaign.item;

import org.jspecify.annotations.NullMarked;
