/**
 * Owns: messages to partners besides the change log, by their webhooks and in their folders, and what
 * was answered. Comes after: distribution.drop. Hands over by: reads of what was answered.
 */
@NullMarked
package vn.lantoa.distribution.notification;

import org.jspecify.annotations.NullMarked;
