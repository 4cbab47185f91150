@NullMarked
package vn.lantoa.place;

import org.jspecify.annotations.NullMarked;
