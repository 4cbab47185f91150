@NullMarked
package vn.lantoa.campaign.calendar.key;

import org.jspecify.annotations.NullMarked;
