@NullMarked
package vn.lantoa.campaign.plan;

import org.jspecify.annotations.NullMarked;
