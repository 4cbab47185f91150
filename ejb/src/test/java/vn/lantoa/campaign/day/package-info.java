@NullMarked
package vn.lantoa.campaign.day;

import org.jspecify.annotations.NullMarked;
