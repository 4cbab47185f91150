/** The live board of a day, for the wall. */
@NullMarked
package vn.lantoa.web.campaign.live;

import org.jspecify.annotations.NullMarked;
