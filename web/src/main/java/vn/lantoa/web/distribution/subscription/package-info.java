/**
 * Owns: subscriptions and deliveries for programs, and the key by which hosts of folders know the hub. Comes after:
 * web.distribution.partner. Hands over by: JSON.
 */
@NullMarked
package vn.lantoa.web.distribution.subscription;

import org.jspecify.annotations.NullMarked;
