@NullMarked
package vn.lantoa.campaign.live;

import org.jspecify.annotations.NullMarked;
