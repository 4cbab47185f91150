package vn.lantoa.asset.upload;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Language;

/**
 * The sender's description of a file.
 *
 * @param language of a file that there is one of for each language; the asset's own by default
 * @param name as it is to be shown
 * @param mediaType as declared, checked against the bytes later; {@code application/octet-stream} declares nothing
 */
public record FileLabel(FileRole role, @Nullable Language language, FileName name, String mediaType) {}
