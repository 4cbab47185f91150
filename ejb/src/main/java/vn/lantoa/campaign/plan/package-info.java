/**
 * Owns: campaigns with their items: what is to go out when, on which channels, and who makes it. Comes after: the
 * templates. Hands over by: planned releases, and events to whom it concerns.
 */
@NullMarked
package vn.lantoa.campaign.plan;

import org.jspecify.annotations.NullMarked;
