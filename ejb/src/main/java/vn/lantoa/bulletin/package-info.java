/**
 * Owns: the bulletins that loudspeakers and radio read aloud: their texts, times and withdrawal. Comes after: release
 * and distribution. Hands over by: BulletinOut and BulletinWithdrawn.
 */
@NullMarked
package vn.lantoa.bulletin;

import org.jspecify.annotations.NullMarked;
