/**
 * Owns: portals that were paired with the hub: a code that is used once becomes a token and a webhook. Comes after: embed.
 * Hands over by: tokens and subscriptions, which know nothing of pairing.
 */
@NullMarked
package vn.lantoa.embed.pairing;

import org.jspecify.annotations.NullMarked;
