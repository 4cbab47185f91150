/** Owns: classes that break the rules, so that the rules can be seen to find them. */
@NullMarked
package vn.lantoa.web.architecture.canary.asset;

import org.jspecify.annotations.NullMarked;
