@NullMarked
package vn.lantoa.web.campaign;

import org.jspecify.annotations.NullMarked;
