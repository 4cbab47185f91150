package vn.lantoa.rendition;

import vn.lantoa.asset.PublicTexts;

/**
 * Metadata written into a picture to identify the picture wherever it appears. All values are taken from the sealed
 * texts.
 *
 * @param identifier permanent address of the version
 * @param page permanent address of the asset
 * @param texts the public texts, with licence names and digital source URIs in place of codes
 */
public record Credits(String identifier, String page, String language, PublicTexts texts) {}
