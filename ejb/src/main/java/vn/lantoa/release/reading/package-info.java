/** Owns: the releases as officers see them. Comes after: release. Hands over by: records read straight from SQL. */
@NullMarked
package vn.lantoa.release.reading;

import org.jspecify.annotations.NullMarked;
