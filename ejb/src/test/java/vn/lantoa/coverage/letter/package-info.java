@NullMarked
package vn.lantoa.coverage.letter;

import org.jspecify.annotations.NullMarked;
