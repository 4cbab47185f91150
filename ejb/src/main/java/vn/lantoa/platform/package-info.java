/**
 * Owns: container glue (configuration, clocks, migrations, readiness, meters, the scheduler). Comes after: every stage,
 * imported by none. Hands over by: producers and beans that are injected into the stages.
 */
@NullMarked
package vn.lantoa.platform;

import org.jspecify.annotations.NullMarked;
