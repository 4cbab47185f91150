@NullMarked
package vn.lantoa.campaign.template;

import org.jspecify.annotations.NullMarked;
