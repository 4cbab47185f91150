/** Owns: reading of releases for officers. Comes after: release. Hands over by: records read with SQL. */
@NullMarked
package vn.lantoa.release.reading;

import org.jspecify.annotations.NullMarked;
