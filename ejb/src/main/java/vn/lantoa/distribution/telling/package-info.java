/**
 * Owns: messages to partners besides the change log, by their webhooks, and what was answered. Comes after:
 * distribution.subscription. Hands over by: reads of what was answered.
 */
@NullMarked
package vn.lantoa.distribution.telling;

import org.jspecify.annotations.NullMarked;
