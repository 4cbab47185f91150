/**
 * The web layer of the hub: REST resources and pages, one sub-package per stage. Shared packages: {@code page},
 * {@code problem}, {@code request}, {@code signin}, {@code header}, {@code openapi}. A resource method reads the
 * request, calls a use case with a command record and builds the response.
 */
@NullMarked
package vn.lantoa.web;

import org.jspecify.annotations.NullMarked;
