/** Owns: the play-outs of bulletins, where and when. Comes after: bulletin. Hands over by: reads of it. */
@NullMarked
package vn.lantoa.bulletin.playout;

import org.jspecify.annotations.NullMarked;
