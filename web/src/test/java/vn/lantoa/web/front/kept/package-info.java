@NullMarked
package vn.lantoa.web.front.kept;

import org.jspecify.annotations.NullMarked;
