/**
 * Owns: the comparison of the database with the object store, above all after a restore. Comes after: asset. Hands over
 * by: a report; it repairs nothing.
 */
@NullMarked
package vn.lantoa.asset.storage;

import org.jspecify.annotations.NullMarked;
