/**
 * Owns: scheduled messages to lists of numbers, from the plan to whom they reach. Comes after: readiness. Hands over by: placing a mailing.
 */
@NullMarked
package vn.lantoa.campaign.action.mailing;

import org.jspecify.annotations.NullMarked;
