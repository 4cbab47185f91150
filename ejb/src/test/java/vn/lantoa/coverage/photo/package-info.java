@NullMarked
package vn.lantoa.coverage.photo;

import org.jspecify.annotations.NullMarked;
