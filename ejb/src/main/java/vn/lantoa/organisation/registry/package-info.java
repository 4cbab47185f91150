/**
 * Owns: creating and reading organisations. Comes after: organisation. Hands over by: views and pages of the registry.
 */
@NullMarked
package vn.lantoa.organisation.registry;

import org.jspecify.annotations.NullMarked;
