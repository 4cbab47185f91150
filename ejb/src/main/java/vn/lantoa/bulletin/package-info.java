/**
 * Owns: the bulletins that loudspeakers and radio read aloud: what they are, when they are read, and their
 * withdrawal. Comes after: release and distribution. Hands over by: BulletinOut and BulletinWithdrawn.
 */
@NullMarked
package vn.lantoa.bulletin;

import org.jspecify.annotations.NullMarked;
