@NullMarked
package vn.lantoa.report.consolidated;

import org.jspecify.annotations.NullMarked;
