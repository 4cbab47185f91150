/** Owns: SFTP by Apache MINA SSHD, which nobody else knows. Comes after: press.drop. Hands over by: its folders. */
@NullMarked
package vn.lantoa.press.drop.sshd;

import org.jspecify.annotations.NullMarked;
