/**
 * Owns: the product during and after an outage of its database or its store. Comes after: the drivers of system tests.
 * Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.system.outage;

import org.jspecify.annotations.NullMarked;
