@NullMarked
package vn.lantoa.architecture.canary.campaign;

import org.jspecify.annotations.NullMarked;
