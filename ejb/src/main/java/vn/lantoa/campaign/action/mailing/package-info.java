/**
 * Owns: scheduled messages to lists of numbers: data, validation, placing, recipients. Comes after: campaign.action.
 * Hands over by: placing a mailing.
 */
@NullMarked
package vn.lantoa.campaign.action.mailing;

import org.jspecify.annotations.NullMarked;
