@NullMarked
package vn.lantoa.campaign.errand;

import org.jspecify.annotations.NullMarked;
