@NullMarked
package vn.lantoa.campaign.calendar;

import org.jspecify.annotations.NullMarked;
