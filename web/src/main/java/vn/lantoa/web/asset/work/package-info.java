/** The page that an officer comes to: what waits, what goes out today, what failed, what was seen, by role. */
@NullMarked
package vn.lantoa.web.asset.work;

import org.jspecify.annotations.NullMarked;
