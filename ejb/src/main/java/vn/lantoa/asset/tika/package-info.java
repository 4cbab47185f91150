/**
 * Owns: the use of Apache Tika, of which nothing is known outside. Its parsers run in a child JVM only: the server
 * itself loads the core, for magic numbers. Comes after: asset.inspection. Hands over by: the ports there.
 */
@NullMarked
package vn.lantoa.asset.tika;

import org.jspecify.annotations.NullMarked;
