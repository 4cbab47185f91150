@NullMarked
package vn.lantoa.coverage.practice;

import org.jspecify.annotations.NullMarked;
