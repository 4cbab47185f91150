@NullMarked
package vn.lantoa.campaign;

import org.jspecify.annotations.NullMarked;
