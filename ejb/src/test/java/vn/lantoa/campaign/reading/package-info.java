@NullMarked
package vn.lantoa.campaign.reading;

import org.jspecify.annotations.NullMarked;
