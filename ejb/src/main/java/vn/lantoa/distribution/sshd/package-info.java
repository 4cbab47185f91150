/** Owns: SFTP by Apache MINA SSHD, which nobody else knows. Comes after: distribution.subscription. Hands over by: its folders. */
@NullMarked
package vn.lantoa.distribution.sshd;

import org.jspecify.annotations.NullMarked;
