package vn.lantoa.rendition;

import vn.lantoa.asset.PublicTexts;

/**
 * Metadata written into a picture so that the picture can be identified wherever it appears. All values are taken from
 * the sealed texts.
 *
 * @param identifier permanent address of the version
 * @param page permanent address of the asset
 * @param texts the public texts, with the name of the licence and the URI of the digital source type in place of codes
 */
public record Credits(String identifier, String page, String language, PublicTexts texts) {}
