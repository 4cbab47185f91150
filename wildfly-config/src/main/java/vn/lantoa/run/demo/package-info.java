/** Owns: the demo content, loaded by the API as officers would: uploaded, approved, released by three. */
@NullMarked
package vn.lantoa.run.demo;

import org.jspecify.annotations.NullMarked;
