@NullMarked
package vn.lantoa.coverage;

import org.jspecify.annotations.NullMarked;
