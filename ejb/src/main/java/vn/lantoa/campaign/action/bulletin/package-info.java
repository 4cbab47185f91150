/**
 * Owns: scheduled bulletins, from the plan to whom they reach. Comes after: readiness. Hands over by: making a bulletin.
 */
@NullMarked
package vn.lantoa.campaign.action.bulletin;

import org.jspecify.annotations.NullMarked;
