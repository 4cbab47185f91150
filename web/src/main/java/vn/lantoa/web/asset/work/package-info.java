/** The console's start page: waiting work, today's releases, failures and views, by role. */
@NullMarked
package vn.lantoa.web.asset.work;

import org.jspecify.annotations.NullMarked;
