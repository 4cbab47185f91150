@NullMarked
package vn.lantoa.campaign.announcement;

import org.jspecify.annotations.NullMarked;
