/**
 * Owns: the ports to the object store and to the public mirror store, and the comparison of the database with the
 * object store, mainly after a restore. Comes after: asset. Hands over by: {@link vn.lantoa.asset.storage.ObjectStore},
 * {@link vn.lantoa.asset.storage.MirrorStore}, and a report; it repairs nothing.
 */
@NullMarked
package vn.lantoa.asset.storage;

import org.jspecify.annotations.NullMarked;
