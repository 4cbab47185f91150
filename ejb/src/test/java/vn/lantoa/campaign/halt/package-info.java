@NullMarked
package vn.lantoa.campaign.halt;

import org.jspecify.annotations.NullMarked;
