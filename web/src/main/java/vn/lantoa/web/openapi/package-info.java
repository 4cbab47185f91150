/**
 * Owns: the OpenAPI description beyond the resources' own annotations. Comes after: problem. Hands over by: a filter
 * that the server applies to the document at {@code /openapi}.
 */
@NullMarked
package vn.lantoa.web.openapi;

import org.jspecify.annotations.NullMarked;
