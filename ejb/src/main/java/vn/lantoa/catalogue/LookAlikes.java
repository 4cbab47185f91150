package vn.lantoa.catalogue;

import java.util.List;

/**
 * Pictures similar to the pictures of a draft or version.
 *
 * @param complete false if some pictures of the draft or version have no fingerprint yet
 * @param alike the similar pictures, the most similar first
 */
public record LookAlikes(boolean complete, List<LookAlike> alike) {}
