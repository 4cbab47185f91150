/**
 * Owns: partners and the terms of their access. Comes after: organisation. Hands over by:
 * {@link vn.lantoa.organisation.partner.Partners}, read at every request with a partner's token.
 */
@NullMarked
package vn.lantoa.organisation.partner;

import org.jspecify.annotations.NullMarked;
