@NullMarked
package vn.lantoa.web.front;

import org.jspecify.annotations.NullMarked;
