@NullMarked
package vn.lantoa.report.document.typeset;

import org.jspecify.annotations.NullMarked;
