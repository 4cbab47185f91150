/**
 * Owns: the checks of a request before a resource reads it: decodable text, well-formed JSON; the parsing of its
 * values; and connections that wait for news without a thread each. Comes after: problem. Hands over by: uniform
 * refusals, and {@link vn.lantoa.web.request.SubscriberRegistry}.
 */
@NullMarked
package vn.lantoa.web.request;

import org.jspecify.annotations.NullMarked;
