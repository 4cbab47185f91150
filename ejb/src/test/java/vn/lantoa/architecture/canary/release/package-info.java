/** Classes that each break one rule, to show that the rule finds them. */
@NullMarked
package vn.lantoa.architecture.canary.release;

import org.jspecify.annotations.NullMarked;
