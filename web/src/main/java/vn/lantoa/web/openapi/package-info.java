/**
 * Owns: what the machine-readable description of the API says beyond the resources' own words. Comes after: problem.
 * Hands over by: a filter that the server applies to the document at {@code /openapi}.
 */
@NullMarked
package vn.lantoa.web.openapi;

import org.jspecify.annotations.NullMarked;
