@NullMarked
package vn.lantoa.report.publication;

import org.jspecify.annotations.NullMarked;
