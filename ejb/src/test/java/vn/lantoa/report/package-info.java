@NullMarked
package vn.lantoa.report;

import org.jspecify.annotations.NullMarked;
