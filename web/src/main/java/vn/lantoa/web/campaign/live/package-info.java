/** The live board of a day, for wall screens. */
@NullMarked
package vn.lantoa.web.campaign.live;

import org.jspecify.annotations.NullMarked;
