/** Owns: demo content, loaded through the API with the accounts of three officers who upload, approve and release. */
@NullMarked
package vn.lantoa.run.demo;

import org.jspecify.annotations.NullMarked;
