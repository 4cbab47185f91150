/**
 * Owns: the port to the mirror store, which everyone can read, for what must be there when the hub is not. Comes after:
 * asset. Hands over by: {@link vn.lantoa.asset.mirror.MirrorStore}.
 */
@NullMarked
package vn.lantoa.asset.mirror;

import org.jspecify.annotations.NullMarked;
