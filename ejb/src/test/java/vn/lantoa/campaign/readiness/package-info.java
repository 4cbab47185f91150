@NullMarked
package vn.lantoa.campaign.readiness;

import org.jspecify.annotations.NullMarked;
