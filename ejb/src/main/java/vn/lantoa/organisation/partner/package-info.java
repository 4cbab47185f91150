/**
 * Owns: partners, and the terms under which they are let in. Comes after: organisation. Hands over by: {@link
 * vn.lantoa.organisation.partner.Partners}, asked at every request with a partner's token.
 */
@NullMarked
package vn.lantoa.organisation.partner;

import org.jspecify.annotations.NullMarked;
