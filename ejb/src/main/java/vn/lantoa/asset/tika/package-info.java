/**
 * Owns: the inspection with Apache Tika; the only package that uses it. Its parsers run only in a child JVM; the server
 * itself loads only the core, for magic numbers. Comes after: asset.inspection. Hands over by: the ports of
 * asset.inspection.
 */
@NullMarked
package vn.lantoa.asset.tika;

import org.jspecify.annotations.NullMarked;
