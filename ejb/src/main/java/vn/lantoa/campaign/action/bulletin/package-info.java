/**
 * Owns: scheduled bulletins: data, validation, placing, recipients. Comes after: campaign.action. Hands over by:
 * creating a bulletin.
 */
@NullMarked
package vn.lantoa.campaign.action.bulletin;

import org.jspecify.annotations.NullMarked;
