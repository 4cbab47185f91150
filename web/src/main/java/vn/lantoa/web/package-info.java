/**
 * The web layer of the hub: one sub-package a stage with its REST resources and pages, and packages of the web's own
 * ({@code page}, {@code problem}, {@code request}, {@code signin}, {@code header}, {@code openapi}). A resource method
 * is read, command record, use case, response.
 */
@NullMarked
package vn.lantoa.web;

import org.jspecify.annotations.NullMarked;
