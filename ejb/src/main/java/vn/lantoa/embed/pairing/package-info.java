/**
 * Owns: the pairing of portals with the hub: a one-time code is exchanged for a token and a webhook. Comes after:
 * embed. Hands over by: ordinary tokens and subscriptions.
 */
@NullMarked
package vn.lantoa.embed.pairing;

import org.jspecify.annotations.NullMarked;
