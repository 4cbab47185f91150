@NullMarked
package vn.lantoa.report.deadline;

import org.jspecify.annotations.NullMarked;
