/**
 * Owns: filling and reading the registry of organisations. Comes after: organisation. Hands over by: views and pages of
 * the registry.
 */
@NullMarked
package vn.lantoa.organisation.registry;

import org.jspecify.annotations.NullMarked;
