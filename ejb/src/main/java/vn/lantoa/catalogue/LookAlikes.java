package vn.lantoa.catalogue;

import java.util.List;

/**
 * Pictures similar to those of a draft or version.
 *
 * @param complete false if some of its pictures have no fingerprint yet
 * @param alike the most similar first
 */
public record LookAlikes(boolean complete, List<LookAlike> alike) {}
