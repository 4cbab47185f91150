/**
 * Owns: who writes to an upload: the leases in the database, and the requests of this node that hold them, from their
 * first byte until the database knows that they are over. Comes after: the ids of asset.upload. Hands over by: a lease
 * that is free as soon as its writer is gone.
 */
@NullMarked
package vn.lantoa.asset.upload.writer;

import org.jspecify.annotations.NullMarked;
