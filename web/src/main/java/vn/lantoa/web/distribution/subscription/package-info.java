/**
 * Owns: subscriptions and deliveries for programs. Comes after: web.distribution.partner. Hands over by: JSON.
 */
@NullMarked
package vn.lantoa.web.distribution.subscription;

import org.jspecify.annotations.NullMarked;
