@NullMarked
package vn.lantoa.coverage.declared;

import org.jspecify.annotations.NullMarked;
