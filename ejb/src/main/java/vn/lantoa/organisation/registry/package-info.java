/**
 * Owns: filling the registry of organisations and reading it. Comes after: organisation. Hands over by: views and pages
 * of the registry.
 */
@NullMarked
package vn.lantoa.organisation.registry;

import org.jspecify.annotations.NullMarked;
