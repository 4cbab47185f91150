/** Owns: what is read aloud by loudspeakers and radio, for whom, when, and its taking back. Comes after: release and distribution. Hands over by: BulletinOut and BulletinWithdrawn. */
@NullMarked
package vn.lantoa.bulletin;

import org.jspecify.annotations.NullMarked;
