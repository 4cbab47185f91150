/**
 * Owns: webhooks: CloudEvents 1.0 in structured mode, signed as Standard Webhooks 1.0.0 has it. Comes after:
 * distribution.delivery. Hands over by: the gateway of its channel.
 */
@NullMarked
package vn.lantoa.distribution.webhook;

import org.jspecify.annotations.NullMarked;
