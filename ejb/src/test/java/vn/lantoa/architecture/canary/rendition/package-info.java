/** Classes that each break one rule of the house, to show that the rule sees it. */
@NullMarked
package vn.lantoa.architecture.canary.rendition;

import org.jspecify.annotations.NullMarked;
