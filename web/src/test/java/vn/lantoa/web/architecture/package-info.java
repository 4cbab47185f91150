/** The rules of the house, held against what speaks HTTP. */
@NullMarked
package vn.lantoa.web.architecture;

import org.jspecify.annotations.NullMarked;
