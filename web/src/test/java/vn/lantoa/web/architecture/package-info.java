/** Owns: the architecture rules of the web layer. */
@NullMarked
package vn.lantoa.web.architecture;

import org.jspecify.annotations.NullMarked;
