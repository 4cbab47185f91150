/**
 * Owns: the checks of a request before a resource reads it: text that can be decoded, JSON of a sane shape; the parsing
 * of its values; and connections that stay open until there is news, without a thread for each. Comes after: the stage
 * organisation.
 * Hands over by: refusals, in one form for every address, and {@link vn.lantoa.web.request.SubscriberRegistry}.
 */
@NullMarked
package vn.lantoa.web.request;

import org.jspecify.annotations.NullMarked;
