@NullMarked
package vn.lantoa.architecture.canary.campaign.action.letter;

import org.jspecify.annotations.NullMarked;
