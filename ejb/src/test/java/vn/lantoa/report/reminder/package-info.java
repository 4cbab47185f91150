@NullMarked
package vn.lantoa.report.reminder;

import org.jspecify.annotations.NullMarked;
