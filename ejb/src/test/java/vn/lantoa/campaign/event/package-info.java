@NullMarked
package vn.lantoa.campaign.event;

import org.jspecify.annotations.NullMarked;
