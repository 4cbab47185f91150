/**
 * Owns: the readiness of a campaign's items. Comes after: what is known of its items. Hands over by: {@link
 * vn.lantoa.campaign.readiness.ReadinessIssue}.
 */
@NullMarked
package vn.lantoa.campaign.readiness;

import org.jspecify.annotations.NullMarked;
