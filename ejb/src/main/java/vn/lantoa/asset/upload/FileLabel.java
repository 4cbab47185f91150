package vn.lantoa.asset.upload;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Language;

/**
 * Sender's description of a file.
 *
 * @param language the language, for roles with one file per language; null for the asset's language
 * @param name the name for display
 * @param mediaType the declared type, compared with the bytes later; {@code application/octet-stream} declares nothing
 */
public record FileLabel(FileRole role, @Nullable Language language, FileName name, String mediaType) {}
