/**
 * Owns: from when on everyone may know of a campaign, and in which words. Comes after: which campaigns there are. Hands over
 * by: announcements as they are now.
 */
@NullMarked
package vn.lantoa.campaign.announcement;

import org.jspecify.annotations.NullMarked;
