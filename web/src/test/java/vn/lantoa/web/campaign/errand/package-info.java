@NullMarked
package vn.lantoa.web.campaign.errand;

import org.jspecify.annotations.NullMarked;
