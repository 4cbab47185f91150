/**
 * Owns: the notices to officers about campaigns. Comes after: the steps of campaigns. Hands over by: notices, in the
 * console and by letter.
 */
@NullMarked
package vn.lantoa.campaign.notice;

import org.jspecify.annotations.NullMarked;
