@NullMarked
package vn.lantoa.release;

import org.jspecify.annotations.NullMarked;
