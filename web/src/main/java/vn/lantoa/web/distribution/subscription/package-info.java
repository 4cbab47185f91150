/**
 * Owns: the API of subscriptions and deliveries, and the public key by which SFTP hosts recognise the hub. Comes after:
 * web.distribution.partner. Hands over by: JSON.
 */
@NullMarked
package vn.lantoa.web.distribution.subscription;

import org.jspecify.annotations.NullMarked;
