/**
 * Owns: the ports to the object store and to the publicly readable mirror store, and the comparison of the database
 * with the object store, especially after a restore. Comes after: organisation. Hands over by:
 * {@link vn.lantoa.asset.storage.ObjectStore}, {@link vn.lantoa.asset.storage.MirrorStore}, and a report; it repairs
 * nothing.
 */
@NullMarked
package vn.lantoa.asset.storage;

import org.jspecify.annotations.NullMarked;
