/**
 * Owns: access to the object store; the only package that uses MinIO. Comes after: asset. Hands over by: the port
 * ObjectStore.
 */
@NullMarked
package vn.lantoa.asset.s3;

import org.jspecify.annotations.NullMarked;
