/**
 * Owns: campaigns as officers see them. Comes after: the plan and its readiness issues. Hands over by: views.
 */
@NullMarked
package vn.lantoa.campaign.reading;

import org.jspecify.annotations.NullMarked;
