@NullMarked
package vn.lantoa.report.snapshot;

import org.jspecify.annotations.NullMarked;
