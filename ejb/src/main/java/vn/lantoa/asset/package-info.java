/**
 * Owns: assets and their sealed versions, and the vocabularies that describe them, read from data files. Comes after:
 * organisation. Hands over by: the events VersionReceived, VersionReady and VersionRefused.
 */
@NullMarked
package vn.lantoa.asset;

import org.jspecify.annotations.NullMarked;
