/**
 * Owns: the registry of organisations in the console and the API, and the changes that wait for a second administrator.
 * Comes after: the stage organisation, web.signin. Hands over by: pages and JSON.
 */
@NullMarked
package vn.lantoa.web.organisation;

import org.jspecify.annotations.NullMarked;
