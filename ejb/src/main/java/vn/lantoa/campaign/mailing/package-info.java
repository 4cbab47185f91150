/**
 * Owns: messages to lists of numbers that are planned for items and placed when these are out. Comes after: plan. Hands over
 * by: placing a mailing.
 */
@NullMarked
package vn.lantoa.campaign.mailing;

import org.jspecify.annotations.NullMarked;
