@NullMarked
package vn.lantoa.report.document;

import org.jspecify.annotations.NullMarked;
