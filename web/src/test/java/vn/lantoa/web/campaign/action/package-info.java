@NullMarked
package vn.lantoa.web.campaign.action;

import org.jspecify.annotations.NullMarked;
