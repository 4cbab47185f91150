@NullMarked
package vn.lantoa.coverage.printed;

import org.jspecify.annotations.NullMarked;
