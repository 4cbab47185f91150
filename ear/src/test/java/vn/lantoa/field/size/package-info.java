/**
 * The hub at the size of a province after years, with a million assets: what it costs to open anything of it. Its tests run
 * in the field, with {@code -Dfield=size}.
 */
@NullMarked
package vn.lantoa.field.size;

import org.jspecify.annotations.NullMarked;
