/**
 * Owns: the hub at the size of a province after years, with a million assets: the response time of every page. Its
 * tests run in the field, with {@code -Dfield=size}.
 */
@NullMarked
package vn.lantoa.field.size;

import org.jspecify.annotations.NullMarked;
