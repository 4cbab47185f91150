@NullMarked
package vn.lantoa.campaign.reminder;

import org.jspecify.annotations.NullMarked;
