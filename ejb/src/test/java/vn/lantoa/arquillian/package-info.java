@NullMarked
package vn.lantoa.arquillian;

import org.jspecify.annotations.NullMarked;
