/** Breaks the rules, so that they can be seen to see. */
@NullMarked
package vn.lantoa.web.architecture.canary.asset;

import org.jspecify.annotations.NullMarked;
