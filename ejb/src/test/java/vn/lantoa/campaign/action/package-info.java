@NullMarked
package vn.lantoa.campaign.action;

import org.jspecify.annotations.NullMarked;
