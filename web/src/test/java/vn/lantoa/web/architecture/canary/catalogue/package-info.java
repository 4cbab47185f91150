/** Breaks the rules, so that they can be seen to see. */
@NullMarked
package vn.lantoa.web.architecture.canary.catalogue;

import org.jspecify.annotations.NullMarked;
