/**
 * Owns: the wire for partners' systems: changes, snapshot, checksum. Comes after: distribution.wire. Hands over by:
 * JSON, long polls (RFC 7240 {@code wait}) and server-sent events.
 */
@NullMarked
package vn.lantoa.web.distribution.wire;

import org.jspecify.annotations.NullMarked;
