/**
 * Owns: the checks of a request before a resource reads it: text that can be decoded, JSON of a sane shape. Comes
 * after: problem. Hands over by: refusals, in one form for every address.
 */
@NullMarked
package vn.lantoa.web.request;

import org.jspecify.annotations.NullMarked;
