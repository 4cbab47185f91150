@NullMarked
package vn.lantoa.campaign.social;

import org.jspecify.annotations.NullMarked;
