/**
 * Owns: the use of Apache Tika, which is hidden from other packages. Its parsers run only in a child JVM; the server
 * itself loads the core, for magic numbers. Comes after: asset.inspection. Hands over by: the ports there.
 */
@NullMarked
package vn.lantoa.asset.tika;

import org.jspecify.annotations.NullMarked;
