/**
 * Owns: campaigns with their items: what is to be released when, on which channels, and by which agency. Comes after:
 * the templates of campaigns. Hands over by: planned releases, and events.
 */
@NullMarked
package vn.lantoa.campaign.plan;

import org.jspecify.annotations.NullMarked;
