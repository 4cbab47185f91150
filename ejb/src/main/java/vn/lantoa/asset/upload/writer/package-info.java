/**
 * Owns: the writers of uploads: the leases in the database, and the requests of this node that hold them, until the
 * lease is released. Comes after: the ids of asset.upload. Hands over by: a lease that is free as soon as its writer
 * has ended.
 */
@NullMarked
package vn.lantoa.asset.upload.writer;

import org.jspecify.annotations.NullMarked;
