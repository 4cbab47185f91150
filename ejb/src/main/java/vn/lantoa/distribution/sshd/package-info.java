/**
 * Owns: SFTP by Apache MINA SSHD, the only package that uses it. Comes after: distribution.delivery. Hands over by:
 * the folder port of distribution.delivery.
 */
@NullMarked
package vn.lantoa.distribution.sshd;

import org.jspecify.annotations.NullMarked;
